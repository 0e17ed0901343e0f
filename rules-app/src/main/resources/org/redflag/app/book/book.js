// Searches the rules of the page itself, so that no server is needed.
const search = document.getElementById("search");
if (search) {
  const rows = [...document.querySelectorAll("table.rules tr")].map((row) => ({
    row, text: (row.textContent + " " + row.dataset.words).toLowerCase(),
  }));
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      found += row.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll("section")) {
      const of = [...section.querySelectorAll("table.rules tr")];
      section.hidden = of.length > 0 && of.every((row) => row.hidden);
    }
    document.getElementById("count").textContent = words.length ? found + " rules" : "";
  };
  search.addEventListener("input", show);
  show();
}
