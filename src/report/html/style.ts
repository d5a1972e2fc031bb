/**
 * The style of all pages: light and dark, on a screen and on paper. In a webview the colours are those of the theme, by the variables that VS Code sets; everywhere
 * else these are unset, and our own hold. Colours of text have a contrast of 4.5 or more to what is behind them.
 */

const COLOURS = { ink: 'editor-foreground', paper: 'editor-background', faint: 'descriptionForeground', line: 'panel-border', link: 'textLink-foreground', code: 'textCodeBlock-background', bad: 'errorForeground', good: 'testing-iconPassed', focus: 'focusBorder' } as const;

type Colours = Readonly<Record<keyof typeof COLOURS | 'mark' | 'other', string>>;

const LIGHT: Colours = { ink: '#1f2328', paper: '#ffffff', faint: '#57606a', line: '#d0d7de', link: '#0550ae', code: '#f6f8fa', bad: '#a40e26', good: '#116329', focus: '#0550ae', mark: '#ffe3b0', other: '#6639ba' };
const DARK: Colours = { ink: '#e6edf3', paper: '#0d1117', faint: '#9da7b1', line: '#3d444d', link: '#79c0ff', code: '#161b22', bad: '#ff8f88', good: '#6fdd8b', focus: '#79c0ff', mark: '#5a3e00', other: '#d2a8ff' };

const variables = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${name in COLOURS ? `var(--vscode-${COLOURS[name as keyof typeof COLOURS]}, ${colour})` : colour};`)
    .join(' ');

export const STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
body.vscode-light { ${variables(LIGHT)} }
body.vscode-dark, body.vscode-high-contrast { ${variables(DARK)} }
body.vscode-high-contrast-light { ${variables(LIGHT)} }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif); overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .35rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .35rem 0; max-width: 60rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; }
code, pre { font-family: var(--vscode-editor-font-family, ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace); font-size: .9em; }
pre { margin: .35rem 0; padding: .5rem .75rem; background: var(--code); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--bad); }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
caption { text-align: left; color: var(--faint); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { overflow-wrap: normal; }
.number { text-align: right; white-space: nowrap; }
.id { white-space: nowrap; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .2rem 1.25rem; margin: .75rem 0; }
dl.facts dt { color: var(--faint); }
dl.facts dd { margin: 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.tiles li { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; min-width: 8.5rem; }
.tiles strong { display: block; font-size: 1.5rem; line-height: 1.3; }
.against { color: var(--bad); font-weight: 600; }
.for { color: var(--good); font-weight: 600; }
.none { color: var(--ink); font-weight: 600; }
.faint, .beside { color: var(--faint); }
ul.found { list-style: none; padding: 0; margin: .5rem 0; }
ul.found > li { border-left: 3px solid var(--line); padding: .15rem 0 .15rem .9rem; margin: 0 0 1rem; }
ul.found p { margin: .15rem 0; }
.place { font-weight: 600; }
details { margin: .35rem 0; }
summary { cursor: pointer; }
ol.way { margin: .25rem 0; padding-left: 1.75rem; }
figure { margin: 1rem 0; }
svg.chart { width: 100%; max-width: 60rem; height: auto; display: block; }
svg.chart text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg.chart .axis { stroke: var(--line); stroke-width: 1; }
svg.chart polyline { fill: none; stroke-width: 2; }
svg.chart .s0 { stroke: var(--bad); } svg.chart .s1 { stroke: var(--link); stroke-dasharray: 8 3; } svg.chart .s2 { stroke: var(--faint); stroke-dasharray: 2 3; } svg.chart .s3 { stroke: var(--good); stroke-dasharray: 12 3 2 3; } svg.chart .s4 { stroke: var(--other); stroke-dasharray: 5 5; }
@media screen and (max-width: 40rem) {
  body { padding: 1rem .75rem 2rem; }
  table { font-size: .8rem; }
  th, td { padding-right: .35rem; }
  thead th { overflow-wrap: anywhere; }
  .id { white-space: normal; }
}
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57606a; } }
@media print {
  :root, body { ${variables(LIGHT).replace(/var\(--vscode-[\w-]+, ([^)]+)\)/g, '$1')} }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.5rem; } h3 { font-size: 11pt; }
  h2, h3, h4, caption, summary, .verdict { break-after: avoid; }
  li, tr, pre, figure, .tiles, dl.facts { break-inside: avoid; }
  thead { display: table-header-group; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  pre, mark { print-color-adjust: exact; }
}
`;
