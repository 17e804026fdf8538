import { element } from '../shell/element';

/** A form field with its label round it. */
export interface Field<Input extends HTMLElement> {
  element: HTMLElement;
  input: Input;
}

export function selectField(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
): Field<HTMLSelectElement> {
  const input = element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)));
  return { element: element('label', {}, label, input), input };
}

export function numberField(
  label: string,
  { value, min, max }: { value: number; min: number; max: number },
): Field<HTMLInputElement> {
  const attributes = { type: 'number', value: String(value), min: String(min), max: String(max) };
  const input = element('input', attributes);
  return { element: element('label', {}, label, input), input };
}

export function checkField(label: string): Field<HTMLInputElement> {
  const input = element('input', { type: 'checkbox' });
  return { element: element('label', { class: 'developer-check' }, input, label), input };
}

export function pushButton(label: string, push: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', push);
  return button;
}
