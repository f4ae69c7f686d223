# Importing ideas from a file
nav-import = Import
import-title = Import ideas from a file
import-intro = Choose a CSV, TSV, XLSX or ODS file. You will see row by row what would happen before anything is saved. Everything is imported, or nothing.
import-intro-people = Contact details are not imported. You will be noted as the person who registered the ideas, never as their owner.
import-file = File
import-file-hint = The first row must hold the names of the columns. Each row needs a text, and preferably its own number.
import-file-limits = The file may be CSV, XLSX or ODS: at most { $megabytes } MB, { $rows } rows and { $columns } columns.
import-upload = Upload and preview
import-preview-title = Preview the import
import-of-file = { $n ->
    [one] The file { $file } has one row.
   *[other] The file { $file } has { $n } rows.
}
import-outlook = What would happen
import-mapping = Which column is what?
import-look = Update the preview
import-source = Name of the import
import-source-hint = Under the same name, rows that have been imported already are recognised. Keep the name when you import the same source again.
import-column-none = Not in the file
import-field-external_id = Number in the file
import-no-numbers = Without numbers, rows are recognised by their text. A row whose text has changed is then a new idea.
import-field-text = Text of the idea
import-field-theme = Theme
import-field-municipality = Municipality
import-field-kind = Kind
import-field-lang = Language
import-field-received_at = Received
import-field-channel = How it came
import-field-gathering = Meeting or network
import-field-table = Table
import-themes = { $n ->
    [one] One theme in the file does not exist here
   *[other] { $n } themes in the file do not exist here
}
import-themes-create = Create them as new themes
import-themes-leave = Create no themes. The names become suggestions when sorting.
import-sum-new = { $n ->
    [one] One new idea.
   *[other] { $n } new ideas.
}
import-sum-already = { $n ->
    [0] No row is here already.
    [one] One row is here already.
   *[other] { $n } rows are here already.
}
import-sum-other = { $n ->
    [one] One of them has another text here and does not change. If it is another source, give the import another name.
   *[other] { $n } of them have another text here and do not change. If it is another source, give the import another name.
}
import-sum-faulty = { $n ->
    [0] No row has faults.
    [one] One row has faults.
   *[other] { $n } rows have faults.
}
import-nothing-changed = Nothing has changed. Correct the faults in the file or change the columns below.
import-columns-first = First the right columns are needed. Then what becomes of each row is shown here.
import-nothing-new = There is nothing new to import
import-nothing-yet = Nothing has been saved yet
import-more-faults = { $n ->
    [one] One more fault is not shown.
   *[other] { $n } more faults are not shown.
}
import-rows = The first rows, and those with faults
import-col-row = Row
import-col-status = What happens
import-status-new = New idea
import-status-already = Here already
import-status-other = Here already with another text
import-status-faulty = Fault
import-confirm = { $n ->
    [one] Import one idea
   *[other] Import { $n } ideas
}
import-done-title = The import is done
import-done = { $n ->
    [one] One idea has been imported
   *[other] { $n } ideas have been imported
}
import-done-numbers = { $n ->
    [one] It has number { $first }.
   *[other] They have numbers { $first } to { $last }, in the order of the file.
}
import-to-ideas = Show the ideas
import-another = Import another file
import-note-encoding-guessed = The file was not saved as UTF-8. We have read it as Windows-1252. Check that letters such as å, ä and ö look right.
import-note-other-sheets-ignored = Only the first sheet is read. These are left out: { $names }.
import-note-empty-rows-skipped = { $n ->
    [one] One empty row is skipped.
   *[other] { $n } empty rows are skipped.
}
import-at-cell = Cell { $cell }
import-at-row = Row { $row }
import-nearest = Did you mean { $nearest }?
fault-import-file = The file cannot be imported. Nothing has changed.
refusal-import-faulty = { $n ->
    [one] The import has one fault. Correct it and try again.
   *[other] The import has { $n } faults. Correct them and try again.
}
# Faults in files
import-fault-no-file = Choose a file first.
import-fault-empty-file = The file is empty. Save it again and upload it once more.
import-fault-file-too-large = The file is larger than { $megabytes } MB. Split it into several files.
import-fault-unpacked-too-large = The content of the file is larger than { $megabytes } MB when unpacked. Split it into several files.
import-fault-damaged-archive = The file is not complete. Download or save it again and try once more.
import-fault-damaged-sheet = The table in the file cannot be read from here. Open the file, save it as a new one and try again.
import-fault-password-protected = The file is locked with a password. Save it without one.
import-fault-old-excel = The file is in the old Excel format .xls. Save it as .xlsx.
import-fault-unsupported-format = We do not read files of this kind ({ $found }). Save it as CSV, XLSX or ODS.
import-fault-no-sheet = The workbook has no visible sheet. Make the sheet visible and save.
import-fault-wrong-encoding = There is a character here that we cannot read ({ $byte }). Save the file as CSV UTF-8.
import-fault-nul-character = There is an invisible character (NUL) here that does not belong in text. Remove it.
import-fault-unclosed-quote = A quotation mark begins here and never ends. Close it or remove it.
import-fault-no-header = The file has no rows with content. The first row must hold the names of the columns.
import-fault-duplicate-header = The column { $name } is there already as column { $first }. Give it a name of its own.
import-fault-cell-without-header = There is content here in a column without a name. Name the column in the first row.
import-fault-too-many-rows = The file has more than { $limit } rows. Split it into several files and import them one by one under the same name.
import-fault-too-many-columns = The file has more than { $limit } columns. Remove those that are not needed.
import-fault-cell-too-large = The text in the cell is longer than { $limit } bytes. Shorten it or divide it into several rows.
import-fault-formula = There is a formula here. Paste its value instead.
import-fault-error-value = The error value { $value } stands here. Correct it or empty the cell.
import-fault-mapping-syntax = “{ $part }” is not written as column=field. Correct that part.
import-fault-missing-column = The file has no column named { $column }. It has: { $columns }.
import-fault-unknown-field = There is no field named { $field }. The fields are: { $fields }.
import-fault-field-twice = Two columns are chosen for { $field }. Choose only one of them.
import-fault-field-unmapped = Choose which column is { $field }. The file has: { $columns }.
import-fault-required-empty = The cell is empty but needed as { $field }. Fill it in or remove the row.
import-fault-source-name = Give the import a name of at most { $limit } characters.
import-fault-text-too-short = The text is too short. An idea has at least { $limit } characters.
import-fault-text-too-long = The text is too long. An idea has at most { $limit } characters.
import-fault-duplicate-id = The number { $value } stands in row { $first } already. Each row must have its own number.
import-fault-unknown-municipality = { $value } is not a municipality here. Write one of: { $known }.
import-fault-unknown-gathering = { $value } is not a meeting or network here. Write one of: { $known }.
import-fault-unknown-kind = { $value } is not a kind that we know. Write one of: { $known }.
import-fault-unknown-channel = { $value } is not a way in that we know. Write one of: { $known }.
import-fault-unknown-lang = { $value } is not a language that we know. Write one of: { $known }.
import-fault-not-a-date = { $value } is not a date. Write for example 2026-02-28.
import-fault-date-in-future = { $value } has not been yet. Write the day on which the idea came.
import-fault-not-a-table = { $value } is not a table. Write a number from 1 to 999.
