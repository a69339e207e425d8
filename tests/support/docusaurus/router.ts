/** `@docusaurus/router` is React Router under another name. */
export * from 'react-router-dom';
