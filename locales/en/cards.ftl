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
# The meeting kit
cards-guide-title = How to hold the meeting
cards-timetable = Timetable
cards-minutes = Minutes
cards-what = What you do
cards-guide =
    Hand out the cards, one or more to each. Every card has a number and a code of its own.
    Everybody writes alone first. No idea is too small, and nobody has to write their name.
    Tear off the right-hand part and keep it. With the four words one sees what becomes of the idea and can answer questions.
    Collect the cards and hand them to the coordinator. They are typed in word for word, under your network or meeting, and everybody gets an answer.

    10 min: Welcome: what the ideas are used for and what an answer is
    15 min: Everybody writes, one idea to a card
    15 min: In pairs, tell each other and add what is missing
    10 min: Around the table: each reads one idea aloud
    10 min: Tear off, collect, and say when the answers come
