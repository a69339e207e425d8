import {fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import {COMPONENTS, TRACES} from '../../../simulator/engine';
import {componentName, componentRole, componentText} from './text/componentText';
import {stepText} from './text/stepText';
import EngineTracer from './index';

/** The step marked as current. Role queries over the long list are slow, so this reads the mark. */
function currentStep(): string {
  const current = document.querySelectorAll('button[aria-current="step"]');
  expect(current).toHaveLength(1);
  return current[0]?.textContent ?? '';
}

/** The button of a component in the drawing. */
function node(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>('ul button')].find((button) =>
    button.textContent.startsWith(name),
  );
  if (found === undefined) {
    throw new Error(`no component "${name}" in the drawing`);
  }
  return found;
}

describe('EngineTracer', () => {
  it('lists every step of the command as text, each with its sentence', () => {
    const {container} = render(<EngineTracer />);
    const [run] = TRACES;
    const items = container.querySelectorAll('ol > li');
    expect(items).toHaveLength(run?.steps.length ?? 0);
    run?.steps.forEach((step, index) => {
      expect(items[index]?.textContent).toContain(stepText(step.what));
    });
  });

  it('steps with the buttons and stays at the ends', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    expect(currentStep()).toContain('HEAD /_ping');
    await user.click(screen.getByText('이전'));
    expect(currentStep()).toContain('HEAD /_ping');
    await user.click(screen.getByText('다음'));
    expect(currentStep()).toContain('POST /containers/create ⇒ 404 Not Found');
    expect(screen.getByRole('status').textContent).toContain(stepText('create-missing'));
    await user.click(screen.getByText('처음'));
    expect(currentStep()).toContain('HEAD /_ping');
  });

  it('steps with the arrow keys from any of its buttons, and with Home and End', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    node('dockerd').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(currentStep()).toContain('404');
    await user.keyboard('{End}');
    expect(currentStep()).toContain('204 No Content');
    await user.keyboard('{Home}');
    expect(currentStep()).toContain('HEAD /_ping');
  });

  it('goes to the step that the slider or the list names', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    fireEvent.change(screen.getByRole('slider', {name: '단계'}), {target: {value: '2'}});
    expect(currentStep()).toContain('/images/create');
    await user.click(screen.getByText('runc start {id}'));
    expect(screen.getByRole('status').textContent).toContain(stepText('runc-start'));
  });

  it('starts another command at its first step', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    await user.click(screen.getByText('다음'));
    await user.click(screen.getByRole('radio', {name: 'docker ps'}));
    expect(currentStep()).toContain('HEAD /_ping');
    expect(screen.getByRole('slider').getAttribute('max')).toBe('2');
  });

  it('says what a component is, and goes back to the step on the second press', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    const shim = node('shim');
    await user.click(shim);
    expect(shim.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain(componentText('shim'));
    await user.click(shim);
    expect(screen.getByRole('status').textContent).toContain(stepText('ping'));
  });

  it('shows that the shim stays as the parent when runc is gone', async () => {
    const user = userEvent.setup();
    render(<EngineTracer />);
    screen.getByText('다음').focus();
    await user.keyboard('{End}');
    expect(node('runc').textContent).toContain('끝남');
    expect(node('프로세스').textContent).toContain('실행 중, 부모 shim');
  });
});

it('has a sentence for every step and words for every component', () => {
  for (const step of TRACES.flatMap((trace) => trace.steps)) {
    expect(stepText(step.what)).toMatch(/다\.$/);
  }
  for (const component of COMPONENTS) {
    expect(componentName(component)).not.toBe('');
    expect(componentRole(component)).not.toBe('');
    expect(componentText(component)).toMatch(/다\.$/);
  }
});
