/** The parts of a page that a script makes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

/** A button that sends no form. `label` is what it is called where its text is a sign. */
export function button(text: string, { className = '', label = '' } = {}): HTMLButtonElement {
  const element = make('button', className, text);
  element.type = 'button';
  if (label !== '') element.setAttribute('aria-label', label);
  return element;
}
