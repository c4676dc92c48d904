/**
 * Stands in the page before its script, in ECMAScript 3: a browser that cannot read the script says so instead of
 * opening for ever. In any other, what is dropped before the script has run is kept for it (`takeEarlyDrop`); the browser
 * would leave the page for the file.
 */
export const gate = `
(function () {
  var words = document.getElementById("opening-words");
  var able = window.Worker && window.Promise && window.Map && window.DecompressionStream &&
    window.WebAssembly && "noModule" in document.createElement("script");
  if (!able) {
    if (words) words.innerHTML = "这个浏览器版本太旧，打不开本页。请改用 Microsoft Edge、Chrome（2020 年以后的版本）或 360 等浏览器的极速模式，再双击本文件。<br>This browser is too old for this page. Please open it in a current Edge or Chrome.";
    return;
  }
  var kept = [];
  function over(event) {
    if (holdsFiles(event)) event.preventDefault();
  }
  function drop(event) {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    var items = event.dataTransfer.items;
    for (var at = 0; at < items.length; at += 1) if (items[at].kind === "file") kept.push(taken(items[at]));
    if (words) words.innerHTML = "文件已收到，正在打开…";
  }
  function holdsFiles(event) {
    var types = event.dataTransfer ? event.dataTransfer.types : [];
    return Array.prototype.indexOf.call(types, "Files") >= 0;
  }
  function taken(item) {
    return {
      handle: item.getAsFileSystemHandle ? item.getAsFileSystemHandle().then(null, nothing) : null,
      entry: item.webkitGetAsEntry ? item.webkitGetAsEntry() : null,
      file: item.getAsFile()
    };
  }
  function nothing() {
    return null;
  }
  window.addEventListener("dragenter", over);
  window.addEventListener("dragover", over);
  window.addEventListener("drop", drop);
  window.takeEarlyDrop = function () {
    window.removeEventListener("dragenter", over);
    window.removeEventListener("dragover", over);
    window.removeEventListener("drop", drop);
    return kept.splice(0);
  };
})();
`;
