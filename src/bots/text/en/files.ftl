form-clear-files = Other files
form-files = { $count } { $count ->
    [one] file
   *[other] files
  }
file-too-large = That file is too large: { $max } MB at most. What you sent before is kept.
file-empty = That file is empty. What you sent before is kept.
file-dangerous = Programs, scripts, installers and web pages are not passed on. If it is needed, send it in a ZIP archive. What you sent before is kept.
file-unreachable = I could not fetch that file. Please send it again. What you sent before is kept.
files-for-today = You sent { $most } files today, which is the most. Please go on tomorrow. What you sent before is kept.
problem-file-expected = A file is needed here. Please send a document or a photo.
problem-file-count = { $have } received; { $min } to { $max } are needed.
files-unchecked = Files are passed on as they came, unchecked. Open only what you expect.
