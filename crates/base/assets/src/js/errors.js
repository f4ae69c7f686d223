/** The summary of faults takes the focus, so that it is read first and its links are next. */
export function focusErrors() {
  document.querySelector("[data-errors]")?.focus();
}
