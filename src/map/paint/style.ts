/** How the map looks: quiet skin, ink and tints, light, dim or printed, all open to change from outside. */

const TINTS = `
  --fm-head: #8a77b5; --fm-chest: #4f93a8; --fm-lymph: #6b9a56; --fm-belly: #b98a35;
  --fm-water: #3f7fbe; --fm-glands: #b0679a; --fm-bones: #8d7f6d; --fm-nerves: #5b66b8;
  --fm-pelvis: #b96a55; --fm-other: #8b8b86;`

/** The element itself, its colours and its strip of views. */
export const HOST = `
:host {
  --fm-paper: #fbf6ec; --fm-skin: #f4dfcd; --fm-warm: #e6a98b; --fm-light: #fff6ea;
  --fm-shade: #b07f63; --fm-ink: #54372a; --fm-nail: #f8e3d8; --fm-text: #33261f;
  --fm-accent: #0d6e6e; --fm-alarm: #9c2f1f; --fm-on-mark: #fffaf2; --fm-heat: #1f3f66;${TINTS}
  display: block; position: relative; overflow: hidden; min-height: 120px;
  background: var(--fm-paper); color: var(--fm-text);
  font-family: inherit; -webkit-user-select: none; user-select: none;
  -webkit-touch-callout: none; -webkit-tap-highlight-color: transparent;
}
:host([theme='dim']) {
  --fm-paper: #191512; --fm-skin: #77604f; --fm-warm: #96664f; --fm-light: #a98e78;
  --fm-shade: #2c1d15; --fm-ink: #1a100a; --fm-nail: #8c7565; --fm-text: #efe2d2;
  --fm-accent: #6fd6c8; --fm-alarm: #ff9d84; --fm-on-mark: #1b1410; --fm-heat: #ffe3b0;
  --fm-head: #b9a8e2; --fm-chest: #86c6da; --fm-lymph: #a1cf8b; --fm-belly: #e6bd70;
  --fm-water: #86b9ee; --fm-glands: #e09fcb; --fm-bones: #cbbca6; --fm-nerves: #a2acf2;
  --fm-pelvis: #eda38f; --fm-other: #bdbdb6;
}
:host([hidden]) { display: none; }
@media print {
  :host, :host([theme='dim']) {
    --fm-paper: #fff; --fm-skin: #fff; --fm-warm: #e4e4e4; --fm-light: #fff; --fm-shade: #9a9a9a;
    --fm-ink: #000; --fm-nail: #fff; --fm-text: #000; --fm-accent: #000; --fm-alarm: #000;
    --fm-on-mark: #fff; --fm-tint: .06; --fm-heat: #000;
    --fm-head: #000; --fm-chest: #000; --fm-lymph: #000; --fm-belly: #000; --fm-water: #000;
    --fm-glands: #000; --fm-bones: #000; --fm-nerves: #000; --fm-pelvis: #000; --fm-other: #000;
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  .strip, .finger, .halo { display: none; }
}
.stage { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.strip { display: none; }
:host([strip]) .strip {
  position: absolute; inset: auto 0 0 0; height: 5.5rem; box-sizing: border-box;
  display: flex; justify-content: center; gap: .5rem; padding: .5rem;
}
:host([strip]) .stage:not(:has(~ .corners)) { height: calc(100% - 5.5rem); }
:host([strip]) .strip.corners {
  inset: auto 0 .25rem 0; height: auto; display: grid; grid-template: repeat(2, 4.4rem) / repeat(2, 4.2rem);
  grid-auto-flow: column; justify-content: space-between; padding: 0 .25rem; gap: .25rem; pointer-events: none;
}
.strip.corners button { pointer-events: auto; padding: .15rem 0; }
.strip button {
  flex: 0 1 8.5rem; min-width: 56px; border: 2px solid transparent; border-radius: 14px; padding: .25rem;
  display: flex; flex-direction: column; align-items: center; justify-content: flex-end; gap: .2rem;
  background: none; color: var(--fm-text); font: inherit; font-size: .82rem; line-height: 1.1; cursor: pointer;
  overflow: hidden;
}
.strip button[aria-pressed='true'] { border-color: var(--fm-accent); font-weight: 700; }
.strip button:focus-visible { outline: 3px solid var(--fm-text); outline-offset: -5px; }
.strip svg { flex: 1 1 0; min-height: 2rem; width: 100%; }
.strip path { fill: var(--fm-skin); stroke: var(--fm-ink); stroke-width: 18; stroke-linejoin: round; }
:host([mode='touch']) .stage, :host([mode='draw']) .stage, :host([mode='pick']) .stage { touch-action: none; }
:host([mode='still']) .zone, :host([mode='draw']) .zone { cursor: default; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`

/** What is drawn on the stage; an exported picture carries it along. */
export const DRAWN = `
stop.warm { stop-color: var(--fm-warm); } stop.light { stop-color: var(--fm-light); }
stop.shade { stop-color: var(--fm-shade); }
.skin { fill: var(--fm-skin); }
.rim { fill: none; stroke: var(--fm-shade); stroke-opacity: .034; stroke-linejoin: round; }
.pen.ink, .contour { fill: var(--fm-ink); } .pen.light { fill: var(--fm-light); }
.contour { opacity: .88; }
.nails path { fill: var(--fm-nail); stroke: var(--fm-ink); stroke-width: 1.5; stroke-opacity: .5; }
.ground { opacity: .5; }
.side { fill: var(--fm-text); font-size: min(1.0625rem, 26px); font-weight: 600; text-anchor: middle; }
.zone { stroke: var(--fm-ink); stroke-opacity: .4; stroke-width: 1.6; opacity: .62; cursor: pointer; outline: none; }
.zone.point { opacity: 1; stroke-opacity: 1; stroke-width: 2.4; }
.zone.planned { opacity: 1; stroke: var(--fm-accent); stroke-opacity: 1; stroke-width: 3.2; }
.zone.current { opacity: 1; stroke: var(--fm-accent); stroke-opacity: 1; stroke-width: 8; }
.zone.lit { opacity: 1; stroke: var(--fm-text); stroke-opacity: 1; stroke-width: 5.5; }
.pin { pointer-events: none; }
.pin path, .pin circle { fill: none; stroke: var(--fm-alarm); stroke-width: 3; stroke-linecap: round; }
.pin .under-pin { stroke: var(--fm-on-mark); stroke-width: 7; }
.beside { pointer-events: none; }
.beside path { fill: var(--fm-alarm); fill-opacity: .12; stroke: var(--fm-alarm); stroke-width: 5; stroke-dasharray: 10 8; stroke-linejoin: round; }
.beside .under-beside { fill: none; stroke: var(--fm-on-mark); stroke-width: 9; stroke-dasharray: none; }
.zone:focus-visible { stroke: var(--fm-text); stroke-opacity: 1; stroke-width: 7; opacity: 1; }
.halo { fill: none; stroke: var(--fm-accent); stroke-width: 22; stroke-opacity: .35; animation: breathe 2.4s ease-in-out infinite; }
@keyframes breathe { 50% { stroke-opacity: .12; } }
.under { fill: var(--fm-accent); fill-opacity: .34; stroke: var(--fm-accent); stroke-width: 6; pointer-events: none; }
.avoid { stroke: var(--fm-alarm); stroke-width: 3; stroke-dasharray: 12 7; pointer-events: none; }
.hatch { stroke: var(--fm-alarm); stroke-width: 4; }
.label { fill: var(--fm-text); stroke: var(--fm-skin); stroke-width: 3; paint-order: stroke; stroke-linejoin: round;
  font-size: .75rem; text-anchor: middle; dominant-baseline: central; pointer-events: none; animation: rise .25s ease-out; }
@keyframes rise { from { opacity: 0; } }
.mark { pointer-events: none; }
.mark .body { stroke: var(--fm-on-mark); stroke-width: 2; fill: var(--fm-text); }
.mark.tender .body, .mark.appeared .body { fill: var(--fm-alarm); } .mark.waiting .body { fill: var(--fm-paper); stroke: var(--fm-alarm); stroke-width: 3; }
.mark.eased .body { fill: var(--fm-accent); } .mark.pressed .body { fill: var(--fm-text); }
.mark.left-alone .body { fill: var(--fm-paper); stroke: var(--fm-alarm); stroke-width: 3.5; }
.mark text { fill: var(--fm-on-mark); font-size: 12px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
.mark.waiting text, .mark.left-alone text { fill: var(--fm-text); }
.mark .sign { fill: none; stroke: var(--fm-on-mark); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.mark.left-alone .sign, .mark.waiting .sign { stroke: var(--fm-alarm); }
.mark.telling .body { stroke-dasharray: 3 3; fill-opacity: .6; stroke: var(--fm-text); }
.mark .studio { fill: none; stroke: var(--fm-text); stroke-width: 1.4; }
.warmed .zone { opacity: .2; }
.band { fill: var(--fm-heat); fill-opacity: .2; stroke: var(--fm-heat); stroke-opacity: .7; stroke-width: 1.3; vector-effect: non-scaling-stroke; pointer-events: none; }
.legend { pointer-events: none; } .legend .back { fill: var(--fm-paper); fill-opacity: .86; } .legend text { fill: var(--fm-text); font-size: .72rem; }
.ghost { pointer-events: none; } .ghost path { fill: none; stroke-linejoin: round; }
.ghost .back { stroke: var(--fm-on-mark); stroke-width: 3.2; stroke-opacity: .8; }
.ghost .line { stroke: var(--fm-text); stroke-width: 1.5; stroke-dasharray: 3.4 2; }
.finger, .drawn, .loupe { pointer-events: none; }
.finger circle { fill: none; stroke: var(--fm-accent); stroke-width: 3; }
.finger .dot { fill: var(--fm-accent); stroke: var(--fm-on-mark); stroke-width: 2; }
.finger .track { stroke: var(--fm-text); stroke-opacity: .35; stroke-width: 3; stroke-linecap: round; }
.finger .filled { stroke: var(--fm-accent); stroke-width: 7; stroke-linecap: round; }
.finger .bubble { fill: var(--fm-accent); stroke: var(--fm-on-mark); stroke-width: 3; }
.finger text { fill: var(--fm-on-mark); font-size: 30px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
.drawn { fill: var(--fm-alarm); fill-opacity: .16; stroke: var(--fm-alarm); stroke-width: 3; stroke-linejoin: round; }
.loupe .glass { fill: var(--fm-paper); stroke: var(--fm-text); stroke-width: 3; }
.loupe .cross { stroke: var(--fm-text); stroke-width: 1.5; }
.loupe text { fill: var(--fm-text); stroke: var(--fm-paper); stroke-width: 4; paint-order: stroke; font-size: 16px; font-weight: 600; text-anchor: middle; }
@media (prefers-reduced-motion: reduce) { .halo, .label { animation: none; } }
@media (forced-colors: active) { .zone, .contour { forced-color-adjust: none; } }
`
