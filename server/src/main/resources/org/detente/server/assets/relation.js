// The chart of a relation. Without it the page shows a still line and the form for days.
"use strict";
(() => {
  const plot = document.querySelector(".plot[data-series]");
  if (!plot || !window.uPlot) return;
  const readout = document.querySelector(".readout");
  const form = document.querySelector(".period");
  const locale = document.documentElement.dataset.locale;
  const DAY = 86400;
  const seconds = (iso) => Date.parse(iso + "T00:00:00Z") / 1000;
  const iso = (time) => new Date(time * 1000).toISOString().slice(0, 10);
  const dayText = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  let chart = null;

  fetch(plot.dataset.series)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(draw)
    .catch(() => {}); // the still line stays

  function draw(data) {
    const start = seconds(data.from);
    const days = data.value.map((_, i) => start + i * DAY);
    const known = (column) => column.map((value, i) => (data.covered[i] ? value : null));
    const index = (day) => Math.round((seconds(day) - start) / DAY);
    const inside = (act) => index(act.day) >= 0 && index(act.day) < days.length;
    const marks = data.acts_marked.filter(inside);
    const whole = [days[0], Math.max(days[days.length - 1], days[0] + DAY)];

    function size() {
      return { width: plot.clientWidth, height: Math.round(Math.min(360, Math.max(240, plot.clientWidth * 0.4))) };
    }

    function options() {
      const axis = { stroke: colour("--faint"), grid: { stroke: colour("--rule"), width: 1 }, ticks: { stroke: colour("--rule"), width: 1 }, font: "12px system-ui, sans-serif" };
      return {
        ...size(),
        tzDate: (time) => uPlot.tzDate(new Date(time * 1000), "UTC"),
        legend: { show: false },
        cursor: { drag: { x: true, y: false, setScale: false }, points: { show: false }, y: false },
        scales: {
          x: { time: true, range: (u, low, high) => [low, Math.max(high, low + DAY)] },
          acts: { range: (u, low, high) => [0, Math.max(4, high * 5)] },
        },
        axes: [{ ...axis, space: 70, values: dates }, { ...axis, size: 48, values: (u, values) => values.map((value) => points.format(value)) }],
        series: [
          {},
          { scale: "acts", paths: uPlot.paths.bars({ size: [0.6, 12] }), fill: colour("--rule"), stroke: colour("--rule"), points: { show: false } },
          { stroke: "transparent", points: { show: false } },
          { stroke: "transparent", points: { show: false } },
          { stroke: colour("--accent"), width: 2, points: { show: false } },
        ],
        bands: [{ series: [3, 2], fill: colour("--band") }],
        hooks: { drawClear: [zero], draw: [drawMarks], setCursor: [(u) => read(u, u.cursor.idx)], setSelect: [select] },
      };
    }

    // days with the month in letters, so that no reader takes it for the day
    function dates(u, times, axis, space, step) {
      const parts = step < 28 * DAY ? { day: "numeric", month: "short" } : step < 360 * DAY ? { month: "short", year: "numeric" } : { year: "numeric" };
      const text = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
      const year = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" });
      return times.map((time, i) => {
        const day = new Date(time * 1000);
        const first = i === 0 || year.format(day) !== year.format(new Date(times[i - 1] * 1000));
        return text.format(day) + (parts.day && first ? "\n" + year.format(day) : "");
      });
    }

    function zero(u) {
      const y = Math.round(u.valToPos(0, "y", true)) + 0.5;
      line(u, [u.bbox.left, y], [u.bbox.left + u.bbox.width, y], colour("--faint"), []);
      for (const change of data.changes) {
        const x = Math.round(u.valToPos(seconds(change.day), "x", true)) + 0.5;
        if (x > u.bbox.left && x < u.bbox.left + u.bbox.width) line(u, [x, u.bbox.top], [x, u.bbox.top + u.bbox.height], colour("--faint"), [4, 4]);
      }
    }

    function line(u, from, to, stroke, dash) {
      u.ctx.save();
      u.ctx.strokeStyle = stroke;
      u.ctx.lineWidth = devicePixelRatio;
      u.ctx.setLineDash(dash.map((part) => part * devicePixelRatio));
      u.ctx.beginPath();
      u.ctx.moveTo(...from);
      u.ctx.lineTo(...to);
      u.ctx.stroke();
      u.ctx.restore();
    }

    // the strongest acts in sight: a triangle up raised tension, down eased it
    function visible(u) {
      const most = Math.max(6, Math.round(u.bbox.width / devicePixelRatio / 40));
      return marks
        .filter((act) => seconds(act.day) >= u.scales.x.min && seconds(act.day) <= u.scales.x.max)
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
        .slice(0, most);
    }

    function drawMarks(u) {
      const half = 4.5 * devicePixelRatio;
      for (const act of visible(u)) {
        const value = data.covered[index(act.day)] ? data.value[index(act.day)] : 0;
        const x = u.valToPos(seconds(act.day), "x", true);
        const y = u.valToPos(value, "y", true);
        const up = act.points > 0;
        u.ctx.beginPath();
        u.ctx.moveTo(x, y + (up ? -1.3 : 1.3) * half);
        u.ctx.lineTo(x - half, y + (up ? 0.7 : -0.7) * half);
        u.ctx.lineTo(x + half, y + (up ? 0.7 : -0.7) * half);
        u.ctx.closePath();
        u.ctx.fillStyle = colour(up ? "--conflict" : "--cooperation");
        u.ctx.fill();
        u.ctx.strokeStyle = colour("--paper");
        u.ctx.lineWidth = devicePixelRatio;
        u.ctx.stroke();
      }
    }

    function read(u, i) {
      if (i == null || i < 0 || i >= days.length) return;
      // a mark close by is meant rather than the day under the finger
      const near = visible(u)
        .map((act) => ({ act, far: Math.abs(u.valToPos(seconds(act.day), "x") - u.valToPos(days[i], "x")) }))
        .filter((found) => found.far <= 12)
        .sort((one, other) => one.far - other.far)[0];
      const at = near ? index(near.act.day) : i;
      const acts = marks.filter((act) => index(act.day) === at);
      const value = data.covered[at]
        ? points.format(data.value[at]) + " (" + points.format(data.low[at]) + " to " + points.format(data.high[at]) + ")"
        : "not known: nothing reported for a fortnight";
      const head = document.createElement("p");
      const strong = document.createElement("b");
      strong.textContent = dayText.format(new Date(days[at] * 1000));
      head.append(strong, " " + value + "; " + data.acts[at] + (data.acts[at] === 1 ? " act" : " acts") + " in " + data.texts[at] + (data.texts[at] === 1 ? " text" : " texts"));
      const list = document.createElement("ul");
      for (const act of acts.slice(0, 4)) {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = "/article/" + encodeURIComponent(act.article) + "#" + encodeURIComponent(act.id);
        link.textContent = act.who + " " + act.what;
        item.append(points.format(act.points) + " ", link, act.status === "happened" ? "" : ", " + act.status);
        list.append(item);
      }
      readout.replaceChildren(head, list);
    }

    function select(u) {
      if (u.select.width < 8) return;
      const from = u.posToVal(u.select.left, "x");
      const to = u.posToVal(u.select.left + u.select.width, "x");
      u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      show(iso(from), iso(to));
    }

    function zoom() {
      const from = form.elements.from.value ? seconds(form.elements.from.value) : whole[0];
      const to = form.elements.to.value ? seconds(form.elements.to.value) : whole[1];
      if (to > from) chart.setScale("x", { min: from, max: to });
    }

    function make() {
      if (chart) chart.destroy();
      plot.replaceChildren();
      chart = new uPlot(options(), [days, data.acts, known(data.low), known(data.high), known(data.value)], plot);
      zoom();
      touch(chart);
    }

    function touch(u) {
      const over = u.over;
      const move = (event) => {
        const box = over.getBoundingClientRect();
        u.setCursor({ left: event.touches[0].clientX - box.left, top: event.touches[0].clientY - box.top });
      };
      over.addEventListener("touchstart", move, { passive: true });
      over.addEventListener("touchmove", move, { passive: true });
    }

    // arrows walk from mark to mark
    let walked = -1;
    plot.tabIndex = 0;
    plot.setAttribute("role", "group");
    plot.setAttribute("aria-label", "Chart of tension. Left and right arrow keys walk through the marked acts.");
    plot.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const acts = visible(chart).sort((one, other) => index(one.day) - index(other.day));
      if (!step || acts.length === 0) return;
      event.preventDefault();
      walked = Math.min(acts.length - 1, Math.max(0, walked + step));
      const day = index(acts[walked].day);
      chart.setCursor({ left: chart.valToPos(days[day], "x"), top: 10 });
      read(chart, day);
    });

    make();
    const hint = document.createElement("p");
    hint.className = "faint";
    hint.textContent = matchMedia("(hover: hover)").matches
      ? "Point at the chart to read a day; drag across it to choose days."
      : "Touch the chart to read a day; choose days below.";
    readout.replaceChildren(hint);
    new ResizeObserver(() => chart.setSize(size())).observe(plot);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", make);

    // the days in the address are those below; the rest of the page comes from there
    function show(from, to) {
      form.elements.from.value = from;
      form.elements.to.value = to;
      const address = new URL(form.action);
      if (from) address.searchParams.set("from", from);
      if (to) address.searchParams.set("to", to);
      load(address, true);
    }

    function load(address, remember) {
      const below = document.getElementById("below");
      below.setAttribute("aria-busy", "true");
      fetch(address)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then((text) => {
          const page = new DOMParser().parseFromString(text, "text/html");
          below.replaceWith(page.getElementById("below"));
          if (remember) history.pushState(null, "", address);
          zoom();
        })
        .catch(() => location.assign(address));
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show(form.elements.from.value, form.elements.to.value);
    });
    form.querySelector(".all").addEventListener("click", (event) => {
      event.preventDefault();
      show("", "");
    });
    addEventListener("popstate", () => {
      const asked = new URLSearchParams(location.search);
      form.elements.from.value = asked.get("from") || "";
      form.elements.to.value = asked.get("to") || "";
      load(location.href, false);
    });
  }
})();
