/**
 * A client module of `npm start`: a worker that a built site left at this address, as `npm run
 * preview` does, would show that site instead of what is being edited.
 */
if (typeof navigator !== 'undefined' && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.getRegistrations().then((registrations) => {
    registrations.forEach((registration) => void registration.unregister());
  });
}

export {};
