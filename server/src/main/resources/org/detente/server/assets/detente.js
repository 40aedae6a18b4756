// What scripts add to every page; the pages work without.
"use strict";
for (const select of document.querySelectorAll(".filters select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}
