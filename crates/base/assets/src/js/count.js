/** Shows how many letters are left, from four fifths of the longest text on. */
export function countLetters() {
  for (const box of document.querySelectorAll("textarea[maxlength]")) {
    const left = document.createElement("p");
    left.className = "letters-left";
    left.setAttribute("aria-hidden", "true"); // the limit is said in the hint; a count at each key is noise
    box.after(left);
    const show = () => {
      const { length } = box.value;
      left.textContent = length > box.maxLength * 0.8 ? `${length} / ${box.maxLength}` : "";
    };
    box.addEventListener("input", show);
    show();
  }
}
