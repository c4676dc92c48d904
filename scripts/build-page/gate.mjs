/**
 * Stands in the page before its script, in ECMAScript 3: a browser that cannot read the script says so instead of
 * opening for ever.
 */
export const gate = `
(function () {
  var words = document.getElementById("opening-words");
  var able = window.Worker && window.Promise && window.Map && window.DecompressionStream &&
    window.WebAssembly && "noModule" in document.createElement("script");
  if (able || !words) return;
  words.innerHTML = "这个浏览器版本太旧，打不开本页。请改用 Microsoft Edge、Chrome（2020 年以后的版本）或 360 等浏览器的极速模式，再双击本文件。<br>This browser is too old for this page. Please open it in a current Edge or Chrome.";
})();
`;
