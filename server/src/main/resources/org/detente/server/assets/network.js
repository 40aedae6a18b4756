// Lets an actor or a relation stand out, in the drawing and in the table.
(() => {
  "use strict";
  const network = document.getElementById("network");
  if (!network) return;
  const nodes = new Map([...network.querySelectorAll("[data-node]")].map((node) => [node.dataset.node, node]));
  const names = new Map([...network.querySelectorAll("[data-name]")].map((name) => [name.dataset.name, name]));
  const pairs = [...document.querySelectorAll("[data-a]")];

  function clear() {
    network.classList.remove("dimmed");
    for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
  }

  function light(codes, marks) {
    network.classList.add("dimmed");
    for (const code of codes) {
      nodes.get(code)?.classList.add("lit");
      names.get(code)?.classList.add("lit");
    }
    for (const mark of marks) mark.classList.add("lit");
  }

  function show(event) {
    const target = event.target;
    const node = target.closest?.("[data-node]");
    const pair = target.closest?.("[data-a]");
    clear();
    if (node) {
      const code = node.dataset.node;
      const own = pairs.filter((one) => one.dataset.a === code || one.dataset.b === code);
      light([code, ...own.flatMap((one) => (one.closest("svg") ? [one.dataset.a, one.dataset.b] : []))], own);
    } else if (pair) {
      const { a, b } = pair.dataset;
      light([a, b], pairs.filter((one) => one.dataset.a === a && one.dataset.b === b));
    }
  }

  for (const on of ["pointerover", "focusin"]) document.addEventListener(on, show);
})();
