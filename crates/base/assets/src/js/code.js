/**
 * A printed code leads here with its words behind a hash sign (`#bjork-fyra-kanal-nio`), which no browser sends
 * and no server log sees. They are put into the field and taken out of the address bar and the history.
 */
export function fillCode() {
  const field = document.querySelector("[data-code-form] input[name=code]");
  // Reads broken escapes without complaint, as decodeURIComponent does not.
  const written = new URLSearchParams(`words=${location.hash.slice(1)}`).get("words");
  const words = written.replaceAll("-", " ");
  if (!field || field.value || words.split(" ").length < 4) return;
  field.value = words;
  history.replaceState(null, "", location.pathname + location.search);
}
