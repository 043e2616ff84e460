const roles = {
  table: '.queue',
  rowgroup: '.queue tbody',
  row: '.queue tr',
  rowheader: '.queue tbody th',
  cell: '.queue td',
};

/** Rows shown as cards on a phone lose their meaning as a table (browsers read roles from `display`): say it again. */
export function keepTableRoles(): void {
  for (const [role, selector] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role);
  }
}
