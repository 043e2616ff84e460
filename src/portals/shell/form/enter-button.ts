/** The name of the button that Enter in a field presses: the form's first. */
export const enterButton = 'enter';
