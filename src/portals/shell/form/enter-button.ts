/** The name of the button that Enter in a field presses: the form's first. */
export const enterButton = 'enter';

/** The button that keeps what was typed and leads away from the form; a script presses it when somebody pauses. */
export const laterButton = 'later';

/** The button that asks for the page again with room for one more of a list. */
export const moreButton = 'list-more';
