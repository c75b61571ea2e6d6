// Runs before the first paint: theme and language, so that nothing flashes and nothing is inline.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (_) {
      return null;
    }
  };
  var scheme = read('streams-manager.theme');
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.setAttribute(
    'data-mantine-color-scheme',
    scheme === 'dark' || scheme === 'light' ? scheme : dark ? 'dark' : 'light',
  );
  var language = read('streams-manager.language');
  if (language) root.lang = language;
})();
