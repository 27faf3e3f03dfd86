// Stands in for office.js in the bench: the same few lines for both pages, ready at once.
(() => {
  const info = { host: "Word", platform: "OfficeOnline" };
  const done = (...args) => args.findLast((one) => typeof one === "function")?.({ status: "succeeded" });
  window.Office = {
    HostType: { Word: "Word" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback) => Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    actions: { associate() {} },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      requirements: { isSetSupported: () => true },
      document: { addHandlerAsync: done, removeHandlerAsync: done },
    },
  };
  window.Word = { InsertLocation: { end: "End" }, run: () => Promise.reject(new Error("no document")) };
})();
