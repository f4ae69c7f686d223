# Idea cards
cards = Idea cards
cards-text = Print numbered cards for a meeting or a network. Each card carries a code that the writer tears off and keeps.
cards-gathering = Meeting or network
cards-no-gathering = No meeting or network
cards-from = From table
cards-to = To table
cards-count = Number of cards
cards-count-hint = At most { $n }. Two cards on each A4 sheet.
cards-lang = Language of the cards
cards-once = The codes are in the file only. Keep it until the cards are printed: we cannot make the same cards again.
cards-print = Make the meeting kit (PDF)
cards-printed-title = Printed cards
cards-printed-caption = Cards by meeting and network
cards-numbers = Numbers
cards-printed = Printed
cards-typed-in = Entered
cards-none = No cards have been printed yet.
cards-none-next = Order the first ones above.
cards-table = Table { $table }
cards-sheet-title = Idea cards { $first }–{ $last }
cards-step-write = You write
cards-step-read = We read and sort
cards-step-answer = You get an answer
cards-step-follow = Follow your idea here
cards-label-number = Card
cards-label-keep = Tear off and keep
cards-label-follow = Enter the code at
cards-label-note = My idea is about
refusal-cards-printed = These cards have been printed already, and the codes are in that file only. Go back to Idea cards if you need more.
fault-tables-backwards = The last table comes before the first. Swap them.
fault-cards-at-most = Write a number from 1 to { $n }. If you need more, make them in several batches.
# Meetings and networks
gatherings = Meetings and networks
gatherings-add = Add
gatherings-added = Added. You can now print cards and enter ideas from there.
gatherings-kind = Kind
gatherings-meeting = Meeting
gatherings-network = Network
gatherings-name = Name
gatherings-date = When
gatherings-date-hint = As precisely as you know: 2026, 2026-03 or 2026-03-17.
gatherings-place = Where
gatherings-tables = Tables
gatherings-participants = Participants
gatherings-send = Add
gatherings-none = No meetings or networks have been added yet.
gatherings-none-next = Add the first one below.
fault-not-a-partial-date = Write a year, a month or a day: 2026, 2026-03 or 2026-03-17.
# One meeting
gathering-participants = { $n ->
    [one] 1 participant
   *[other] { $n } participants
}
gathering-ideas = { $n ->
    [one] 1 idea came from here.
   *[other] { $n } ideas came from here.
}
gathering-told = { $n ->
    [one] One owner has had a word, last on { $date }.
   *[other] { $n } owners have had a word, last on { $date }.
}
gathering-table = Table
gathering-no-table = No table
gathering-column-ideas = Ideas
gathering-column-told = Had a word
gathering-column-answered = Answered
gathering-column-last = Latest word
gathering-caption = Ideas by table, and when their owners had a word
gathering-not-yet = not yet
gathering-none = No ideas have been entered from here yet.
