// Small helps on top of pages that work without them. Each island finds what it is for and does nothing else.
import { fillCode } from "./js/code.js";
import { countLetters } from "./js/count.js";
import { focusErrors } from "./js/errors.js";
import { followRun } from "./js/follow.js";
import { listenForKeys } from "./js/keys.js";
import { closeMenus } from "./js/menus.js";
import { sendOnce } from "./js/once.js";
import { showSimilar } from "./js/similar.js";

focusErrors();
countLetters();
closeMenus();
fillCode();
sendOnce();
showSimilar();
listenForKeys();
followRun();
