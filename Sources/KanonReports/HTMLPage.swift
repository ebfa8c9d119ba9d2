/// The parts of the HTML report that are the same in every report.
enum HTMLPage {
  /// Nothing may be fetched, and no script may run but the one whose hash stands here.
  static let securityPolicy = """
    default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(scriptHash)'; \
    base-uri 'none'; form-action 'none'
    """

  /// SHA-256 of ``script`` in Base64; a test recomputes it.
  static let scriptHash = "yni8JQC75p48bkbQ5Iv7/w0wDlHprHkMxao6jRINJoU="

  static let style = """
    :root {
      color-scheme: light dark;
      --paper: #f6f6f3; --card: #ffffff; --ink: #1d1f23; --quiet: #5c6068; --rule: #dfdfd9;
      --code: #f3f3ef; --error: #b3261e; --warning: #845400; --info: #1b5e9e; --help: #17683c;
      --error-tint: #fbe1de; --warning-tint: #fbeac6; --info-tint: #dcebfa;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #131519; --card: #1b1e24; --ink: #e7e6e2; --quiet: #a2a6ae; --rule: #31353d;
        --code: #15181d; --error: #ff9489; --warning: #f2be5c; --info: #8cbfff; --help: #7fd6a2;
        --error-tint: #55201c; --warning-tint: #4d3a10; --info-tint: #1b3a5e;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 64rem; padding: 1.5rem clamp(.75rem, 3vw, 2rem) 4rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Noto Sans", sans-serif;
    }
    .masthead {
      display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: end;
      justify-content: space-between;
    }
    h1 { margin: 0; font-size: 1.6rem; letter-spacing: -.01em; }
    .masthead p { margin: .2rem 0 0; color: var(--quiet); }
    .figures { display: flex; gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
    .figures li { color: var(--quiet); }
    .figures strong {
      display: block; font-size: 1.9rem; line-height: 1.1; font-variant-numeric: tabular-nums;
    }
    .figures .error strong { color: var(--error); }
    .figures .warning strong { color: var(--warning); }
    .figures .info strong { color: var(--info); }
    .figures .zero strong { color: var(--quiet); font-weight: 400; }
    #filters {
      position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem;
      align-items: center; margin: 1.25rem 0 0; padding: .75rem 0; background: var(--paper);
      border-block: 1px solid var(--rule); font-size: .9rem;
    }
    #filters[hidden], .card[hidden], section[hidden] { display: none; }
    fieldset { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; border: 0; }
    .pill {
      display: inline-flex; gap: .35rem; align-items: center; padding: .15rem .6rem;
      border: 1px solid var(--rule); border-radius: 99rem; background: var(--card);
    }
    .pill.error { color: var(--error); accent-color: var(--error); }
    .pill.warning { color: var(--warning); accent-color: var(--warning); }
    .pill.info { color: var(--info); accent-color: var(--info); }
    .pill input { margin: 0; }
    select, input[type="search"] {
      padding: .25rem .4rem; border: 1px solid var(--rule); border-radius: .4rem;
      background: var(--card); color: var(--ink); font: inherit; max-width: 10rem;
    }
    #filters > label { display: inline-flex; gap: .4rem; align-items: center; }
    input[type="search"] { width: 7.5rem; }
    :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
    output { margin-inline-start: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
    h2 {
      margin: 2rem 0 .75rem; font-size: 1.05rem; overflow-wrap: anywhere;
    }
    .card {
      margin: 0 0 1rem; padding: 1rem 1.1rem; border: 1px solid var(--rule);
      border-inline-start: 4px solid var(--tone); border-radius: .5rem; background: var(--card);
      content-visibility: auto; contain-intrinsic-size: auto 15rem;
    }
    .card.error { --tone: var(--error); --tint: var(--error-tint); }
    .card.warning { --tone: var(--warning); --tint: var(--warning-tint); }
    .card.info { --tone: var(--info); --tint: var(--info-tint); }
    .meta {
      display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; margin: 0;
      color: var(--quiet); font-size: .85rem;
    }
    .badge { color: var(--tone); font-weight: 700; }
    .locale { margin-inline-start: auto; font-weight: 600; }
    h3 { margin: .25rem 0 .75rem; font-size: 1.05rem; line-height: 1.4; overflow-wrap: anywhere; }
    figure { margin: .6rem 0 0; }
    figcaption {
      display: flex; flex-wrap: wrap; gap: 0 .75rem; color: var(--quiet); font-size: .85rem;
      overflow-wrap: anywhere;
    }
    figcaption span { color: var(--ink); }
    figure code {
      display: block; margin-top: .2rem; padding: .5rem .7rem; border-radius: .35rem;
      background: var(--code); white-space: pre-wrap; overflow-wrap: anywhere;
      font: .9rem/1.6 ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    }
    mark {
      padding: .1em 0; border-bottom: 2px solid var(--tone); border-radius: .15em .15em 0 0;
      background: var(--tint); color: inherit;
    }
    .related mark { border-color: var(--quiet); background: none; }
    dl { margin: .8rem 0 0; font-size: .92rem; }
    dl div { display: grid; grid-template-columns: 6rem 1fr; gap: .75rem; }
    dt { color: var(--quiet); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .help dt { color: var(--help); font-weight: 600; }
    .none { padding: 3rem 0; color: var(--quiet); text-align: center; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    }
    @media (max-width: 36rem) {
      output { width: 100%; margin: 0; }
      #filters > label { width: 100%; }
      #filters > label > * { flex: 1; max-width: none; margin-inline-start: auto; }
      dl div { grid-template-columns: 1fr; gap: 0; }
      #filters { position: static; }
    }
    @media print {
      #filters { display: none; }
      .card { break-inside: avoid; content-visibility: visible; }
    }
    """

  static let script = """

    "use strict";
    const form = document.getElementById("filters");
    const sections = [...document.querySelectorAll("main section")].map(section => ({
      section, cards: [...section.querySelectorAll(".card")]
    }));
    const total = sections.reduce((sum, { cards }) => sum + cards.length, 0);
    function filter() {
      const wanted = new FormData(form);
      const severities = new Set(wanted.getAll("severity"));
      const locale = wanted.get("locale"), name = wanted.get("name");
      const text = wanted.get("text").trim().toLocaleLowerCase();
      let shown = 0;
      for (const { section, cards } of sections) {
        let visible = 0;
        for (const card of cards) {
          const fits = severities.has(card.dataset.severity)
            && (!locale || card.dataset.locale === locale)
            && (!name || card.dataset.name === name)
            && (!text || section.firstElementChild.textContent.toLocaleLowerCase().includes(text)
              || card.textContent.toLocaleLowerCase().includes(text));
          card.hidden = !fits;
          if (fits) visible += 1;
        }
        section.hidden = visible === 0;
        shown += visible;
      }
      form.querySelector("output").textContent =
        shown === total ? `${total} findings` : `${shown} of ${total} findings`;
    }
    if (form) {
      form.hidden = false;
      form.addEventListener("input", filter);
      form.addEventListener("submit", event => event.preventDefault());
      filter();
    }

    """
}
