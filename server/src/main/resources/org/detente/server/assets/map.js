// Moves and enlarges the map without loading the page again, and marks a place in the table and on the map together.
(() => {
  "use strict";
  const map = document.getElementById("map");
  if (!map) return;
  const WORLD = { x: 0, y: -30, w: 1000 };
  const HIGH = 0.5;
  const NARROWEST = 40;
  const drawn = Number(map.dataset.scale);
  const first = map.viewBox.baseVal;
  let box = { x: first.x, y: first.y, w: first.width };

  const bound = (low, high, value) => Math.max(low, Math.min(high, value));

  function see(x, y, w) {
    const wide = bound(NARROWEST, WORLD.w, w);
    box = {
      x: bound(0, WORLD.w - wide, x),
      y: bound(WORLD.y, WORLD.y + (WORLD.w - wide) * HIGH, y),
      w: wide,
    };
    map.setAttribute("viewBox", `${box.x} ${box.y} ${box.w} ${box.w * HIGH}`);
    // circles and names keep their size on the screen
    map.style.setProperty("--zoom", String(WORLD.w / box.w / drawn));
    keep();
  }

  function zoom(factor, x = box.x + box.w / 2, y = box.y + (box.w * HIGH) / 2) {
    const wide = bound(NARROWEST, WORLD.w, box.w * factor);
    const scale = wide / box.w;
    see(x - (x - box.x) * scale, y - (y - box.y) * scale, wide);
  }

  // where most takes place, if it is seen
  function middle() {
    const [x, y] = map.dataset.focus.split(",").map(Number);
    const seen = x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.w * HIGH;
    return seen ? [x, y] : [box.x + box.w / 2, box.y + (box.w * HIGH) / 2];
  }

  // links and the address keep the part of the map that is seen
  let waiting = 0;
  function keep() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const word = [box.x, box.y, box.w].map(Math.round).join(",");
      const url = new URL(location.href);
      url.searchParams.set("view", word);
      history.replaceState(history.state, "", url);
      for (const link of document.querySelectorAll("a[data-place], .places a")) {
        const raw = link.getAttribute("href");
        const target = new URL(raw, location.href);
        target.searchParams.set("view", word);
        link.setAttribute("href", target.pathname + target.search + target.hash);
      }
    }, 150);
  }

  function at(event) {
    const edge = map.getBoundingClientRect();
    const unit = box.w / edge.width;
    return { x: box.x + (event.clientX - edge.left) * unit, y: box.y + (event.clientY - edge.top) * unit, unit };
  }

  for (const link of document.querySelectorAll("[data-zoom]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const factor = Number(link.dataset.zoom);
      if (factor === 0) see(WORLD.x, WORLD.y, WORLD.w);
      else zoom(factor, ...middle());
    });
  }

  map.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return; // the wheel alone scrolls the page
    event.preventDefault();
    const point = at(event);
    zoom(Math.exp(event.deltaY / 300), point.x, point.y);
  }, { passive: false });

  // a mouse drags; two fingers move and enlarge, one scrolls the page
  const held = new Map();
  let moved = false;
  map.addEventListener("pointerdown", (event) => {
    held.set(event.pointerId, event);
    moved = false;
  });
  addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const others = [...held.values()].filter((one) => one.pointerId !== event.pointerId);
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    if (others.length === 0 && event.pointerType === "mouse") {
      if (!moved && Math.hypot(dx, dy) < 4) return;
      moved = true;
      const unit = at(event).unit;
      see(box.x - dx * unit, box.y - dy * unit, box.w);
    } else if (others.length === 1) {
      moved = true;
      const other = others[0];
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      const middle = at({ clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 });
      see(box.x - (dx / 2) * middle.unit, box.y - (dy / 2) * middle.unit, box.w);
      if (is > 0 && was > 0) zoom(was / is, middle.x, middle.y);
    }
    held.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, (event) => held.delete(event.pointerId));
  map.addEventListener("dragstart", (event) => event.preventDefault());
  map.addEventListener("click", (event) => {
    if (moved) event.preventDefault();
  }, true);

  map.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = box.w / 8;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) see(box.x + moves[event.key][0], box.y + moves[event.key][1], box.w);
    else if (event.key === "+" || event.key === "=") zoom(0.5, ...middle());
    else if (event.key === "-") zoom(2, ...middle());
    else if (event.key === "0") see(WORLD.x, WORLD.y, WORLD.w);
    else return;
    event.preventDefault();
  });

  // the same place in the table and on the map
  const byPlace = new Map();
  for (const element of document.querySelectorAll("[data-place]")) {
    const place = element.dataset.place;
    byPlace.set(place, [...(byPlace.get(place) || []), element]);
  }
  const light = (event, on) => {
    const element = event.target.closest?.("[data-place]");
    if (element) for (const one of byPlace.get(element.dataset.place)) one.classList.toggle("lit", on);
  };
  for (const on of ["pointerover", "focusin"]) document.addEventListener(on, (event) => light(event, true));
  for (const off of ["pointerout", "focusout"]) document.addEventListener(off, (event) => light(event, false));
})();
