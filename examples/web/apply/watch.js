/* Says so at once if a script or the module fails, and after a while if it is slow. For browsers of any age: no module, no new syntax. */
(function () {
  var SLOW = 12000;
  var FAILED = "页面的程序没有读入，暂时不能检查。请刷新页面，或者换一个较新的浏览器；也可以直接打印本页，得到空白申请书。";
  var FAILED_EN = "The page's program could not be loaded, so nothing can be checked. Reload the page or try a newer browser; printed as it is, it gives a blank application.";
  function tell(zh, en) {
    var place = document.getElementById("state");
    if (!place || window.gongkaiIsReady) return;
    place.textContent = document.documentElement.lang === "en" ? en : zh;
  }
  function fail() {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fail);
    else tell(FAILED, FAILED_EN);
  }
  window.addEventListener("error", fail, true);
  window.addEventListener("unhandledrejection", fail);
  if (!("noModule" in document.createElement("script")) || typeof WebAssembly === "undefined") fail();
  setTimeout(function () {
    tell("规则还没有读完，网络较慢，请稍等；可以先填写。", "Still reading the rules over a slow line; you may go on writing.");
  }, SLOW);
})();
