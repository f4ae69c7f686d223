/** Keys of one letter on the sorting desk, where a person has switched them on. Inert while one types. */
export function listenForKeys() {
  const form = document.querySelector("form[data-keys]");
  if (!form) return;
  document.documentElement.dataset.keysLive = "";
  const list = document.querySelector("[data-keys-list]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (list?.open || isTyping(event.target)) return;
    if (event.key === "?") {
      event.preventDefault();
      list?.showModal();
      return;
    }
    // Enter on a button or a link means that button or link.
    if (event.key === "Enter" && event.target.closest("button, a, summary")) return;
    const wanted = event.key.toLowerCase();
    const found = [...form.querySelectorAll("[data-key]")].find((one) => one.dataset.key.toLowerCase() === wanted);
    if (!found) return;
    event.preventDefault();
    press(found, form);
  });
}

function isTyping(element) {
  if (element.isContentEditable || element.matches("textarea, select")) return true;
  return element.matches("input") && !["radio", "checkbox"].includes(element.type);
}

function press(found, form) {
  if (found.matches("input, button, a")) {
    if (found.dataset.key === "Enter") acceptFirst(form);
    found.click();
  } else {
    found.querySelector("select, input")?.focus();
  }
}

/** Enter without a theme chosen takes the first one that is suggested. */
function acceptFirst(form) {
  if (form.querySelector("[name=theme]:checked") || form.querySelector("select[name=theme_other]")?.value) return;
  const first = form.querySelector("[name=theme][data-key='1']");
  if (first?.parentElement.querySelector("small")) first.checked = true;
}
