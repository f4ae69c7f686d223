# Interviews
nav-interviews = Interviews
interviews-lead = The same questions to many, one at a time. People code the answers to themes, and everyone can read what came of it.
interviews-public-lead = What people have answered when interviewed: for each question how many answered, and what the answers are about.
interviews-none = No interview studies yet.
interviews-none-next = Whoever leads the collection sets up a study with its questions.
interviews-none-public = No study has been shown to everyone yet.
interviews-new = Set up a study
interviews-found = Set up the study
interviews-did-found = The study is set up.
interviews-study = Study
interviews-interviews = Interviews
interviews-n = { $n ->
    [one] One interview.
   *[other] { $n } interviews.
}
interviews-read-by = Who may read the result?
interviews-is-public = Shown to everyone
interviews-is-internal = Internal only
interviews-name = Name of the study
interviews-purpose = Purpose
interviews-purpose-hint = Who is interviewed, when and why. Stands at the top of the summary.
interviews-questions = Questions
interviews-questions-hint = One question per line, at most 40. They cannot be changed later, so that all answers are to the same question.
interviews-codes = Themes
interviews-codes-hint = One theme per line. If it has the name of one of the ideas' themes, it counts as the same. More can be added along the way.
interviews-no-codes = No themes yet. They can be added here or while the answers are read.
interviews-add-codes = Add themes
interviews-did-codes = The themes are added.
interviews-how-far = How far have we come?
interviews-coded-of = { $coded } of { $answered } answers are coded.
interviews-held = { $n ->
    [one] One answer may hold personal data and is not quoted until somebody has looked.
   *[other] { $n } answers may hold personal data and are not quoted until somebody has looked.
}
interviews-accepted = { $taken } of { $suggested } suggested themes were accepted ({ $share }).
interviews-question = Question
interviews-asked = Asked
interviews-answered = Answered
interviews-coded = Coded
interviews-summary = The summary
interviews-code = Code the answers
interviews-enter = Enter an interview
interviews-file = Read a file
interviews-file-hint = The first row must hold the heading Number and the questions of the study. Each interview is one row with its own number.
interviews-show = Show to everyone
interviews-show-text = The summary with figures, themes and the quotations that somebody has approved becomes readable for everyone. Otherwise the answers are not shown.
interviews-hide = Show internally only
interviews-hide-text = The summary is shown to everyone. You can make it internal again.
interviews-did-show = The summary is now shown to everyone.
interviews-did-hide = The summary is now internal only.
interviews-all-coded = All answers are coded.
interviews-nameless = Never write who was interviewed. An interview has a number and at most a municipality and a group.
interviews-about = About the interview
interviews-answers = Answers
interviews-answers-hint = Leave the box empty if the question was asked but not answered.
interviews-column-number = Number
interviews-column-municipality = Municipality
interviews-column-group = Group
interviews-column-day = Date
interviews-number-hint = Your own number in your notes, if you have one.
interviews-group-hint = For example business owners, young people or associations. Not so narrow that somebody can be recognised.
interviews-no-place = Not given
interviews-save = Save and enter the next
interviews-did-enter = The interview is saved.
interviews-file-text = A row is an interview and a column a question. All of it is read or nothing. The same file can be read twice: the number decides which interviews are here already.
interviews-form = Download an empty table with the study's columns (CSV)
interviews-try-file = Try the file first
interviews-read-file = Read the file
interviews-file-sound = The file can be read: { $new } new interviews, { $already } are here already. Nothing has been read yet.
interviews-file-wrong = This needs to be put right
interviews-file-faults = { $n ->
    [one] One fault in the file. Nothing was read.
   *[other] { $n } faults in the file. Nothing was read.
}
interviews-did-import = { $n ->
    [one] One interview was read.
   *[other] { $n } interviews were read.
}
interviews-nothing-new = All interviews in the file were here already. Nothing was changed.
interviews-interview = Interview { NUMBER($n, useGrouping: "false") }
interviews-which-codes = What is the answer about?
interviews-which-codes-hint = One or more themes, or none if none fits.
interviews-new-code = New theme
interviews-suggested = Suggestion, { $share } sure: { $why }
interviews-why-near = { $n } of { $of } answers like this one have it
interviews-why-named = its words stand in the answer
interviews-may-name = The answer may hold personal data.
interviews-clean = Text that may be quoted
interviews-clean-hint = Write *** in place of what may point somebody out. Change nothing else.
interviews-look = Check
interviews-looked = I have looked. The text above points nobody out.
interviews-quote = Quotation
interviews-may-quote = The answer may be quoted in the summary
interviews-may-quote-note = Only if nobody can tell who says it.
interviews-save-coding = Save and take the next
interviews-before = The one I coded last
interviews-internal = Only you and others who work here see the summary. It is not shown to everyone.
interviews-how = People have read and coded the answers. An answer can be about several themes.
interviews-answered-of = { $answered } of { $asked } asked answered.
interviews-waiting = { $n ->
    [one] One answer is not coded yet.
   *[other] { $n } answers are not coded yet.
}
interviews-chart = What the answers are about
interviews-table = { $n ->
    [one] Themes in one coded answer
   *[other] Themes in { $n } coded answers
}
interviews-theme = Theme
interviews-share = Share of the coded
interviews-quotes = In their own words
interviews-csv = The figures as a table (CSV)
interviews-csv-number = Number
interviews-csv-question = Question
interviews-csv-asked = Asked
interviews-csv-answered = Answered
interviews-csv-coded = Coded
interviews-csv-theme = Theme
interviews-csv-answers = Answers
interviews-csv-share = Share
import-fault-unknown-column = The column “{ $name }” is no question of the study. Use the question's words or number as heading, or remove the column.
import-fault-column-twice = The column “{ $name }” is about the same as a column before it. Keep one of them.
import-fault-no-number = The number is missing. Give every interview a number of its own.
import-fault-no-number-column = The file has no column with the heading Number.
import-fault-no-question-column = No column of the file is a question of the study. Download the empty table and start from it.
import-fault-answer-too-long = The text is too long, at most { $limit } characters.
import-fault-day-to-come = { $value } has not been yet. Write the day of the interview.
fault-day-to-come = That day has not been yet.
fault-too-many-lines = { $n ->
    [one] At most one line.
   *[other] At most { $n } lines.
}
refusal-study-incomplete = A study needs a name and at least one question.
refusal-too-many-codes = { $n ->
    [one] At most one theme in a study.
   *[other] At most { $n } themes in a study.
}
refusal-no-answers = No question is answered. Write at least one answer.
refusal-interview-is-here = An interview with that number is here already. Choose another number, or leave it empty.
refusal-no-such-code = One of the themes is no longer part of the study. Load the page again.
refusal-look-before-quoting = First look at what may be personal data. Until then the answer cannot be quoted.
