# Menus
nav-start = Start
nav-ideas = Ideas
nav-themes = Themes
nav-about = How it works
nav-terms = Terms
# Front page
front-title = From idea to result – and back to you
front-lead = Every idea is received, read and answered. Follow the thread all the way.
front-what = What would you like to see happen?
front-send = Send the idea
front-code = Four words and a digit
front-open = Show my idea
front-code-where = You were given the code when you left your idea, on the screen or on a card.
front-question = What would you change, do or try?
front-until = The round is open until { $date }.
front-no-end = The round is open until further notice.
front-closed = No collection round is open.
front-next-round = Next: { $round }, from { $date }.
front-leave-anyway = You can still leave an idea.
front-intake-closed = New ideas are not taken in here just now.
front-answers = Latest answers
front-began = Began as idea { $number } · { $whence }
front-newest = New ideas
front-all-ideas = All ideas
thread-ideas = { $n ->
    [one] idea
   *[other] ideas
}
thread-proposals = { $n ->
    [one] proposal in the making
   *[other] proposals in the making
}
thread-in-proposals = { $n ->
    [one] idea in proposals
   *[other] ideas in proposals
}
thread-answered = { $n ->
    [one] idea answered
   *[other] ideas answered
}
thread-adopted = { $n ->
    [one] idea adopted
   *[other] ideas adopted
}
thread-realised = { $n ->
    [one] idea realised
   *[other] ideas realised
}
promise-kept = No idea has waited too long to hear from us.
promise-behind = { $n ->
    [one] One idea has waited too long.
   *[other] { $n } ideas have waited too long.
}
promise-counts = { $answered } answered or in proposals · { $way } under way · { $parked } resting · { $gone } withdrawn or hidden. Without word for more than { $days } days: { $silent }.
promise-account = The whole answer account
# The list
ideas-with = Ideas with “{ $words }”
ideas-in-all = { $n ->
    [one] One idea
   *[other] { $n } ideas, the newest first
}
ideas-found = { $n ->
    [one] One idea matches
   *[other] { $n } ideas match
}
ideas-first-hits = { $n ->
    [one] The newest hit is shown. Add words to narrow it down.
   *[other] The { $n } newest hits are shown, the best first. Add words to narrow it down.
}
ideas-show-all = Show all
ideas-none-match = Nothing matches. Show all?
ideas-none-match-next = Try another word or fewer choices.
ideas-none = There are no ideas here yet.
ideas-none-next = Be the first to leave one.
ideas-filter = Show
filter-words = Search
filter-theme = Theme
filter-any-theme = All themes
filter-place = Municipality
filter-any-place = All municipalities
filter-state = State
filter-any-state = All states
filter-round = Round
filter-any-round = All rounds
themes-lead = Themes grow out of the ideas. An idea can have several.
themes-table = Themes and number of ideas
themes-none = No themes yet.
themes-none-next = They come when the first ideas have been read.
# One idea
idea-title = Idea no { NUMBER($n, useGrouping: "false") }
idea-masked = Something is covered with █ to protect somebody's data.
idea-concerns = Concerns { $places }.
idea-concerns-all = Concerns all municipalities of the alliance.
idea-parked-until = The idea rests until { $date }. Then it is taken up again.
idea-referred-to = The idea has been handed over to { $receiver }.
idea-parts = Part of proposals
idea-kindred = Ideas like this
answer-title = Answer
step-received = The idea arrived
step-sorted = Read and sorted
step-in-proposal = Taken into a proposal
step-left-proposal = No longer part of a proposal
step-parked = Resting
step-woken = Taken up again
step-referred = Handed over
step-answered = Answered
step-withheld = The text is hidden
step-withdrawn = Withdrawn
step-reopened = Reopened
step-asked = The person who left the idea has been asked something
step-parked-until = Until { $date }
step-by = By { $date }
step-answer-comes = Answer
step-sorting-comes = To be read and sorted
step-waking-comes = To be taken up again
# Feed
feed-title = { $space }: ideas and answers
feed-answered = Answer to idea { $number }: { $title }
feed-came = Idea { $number }: { $title }
# Open data
data-lead = Everything that is shown about the ideas here can also be fetched as data, and nothing else.
data-count = { $n ->
    [one] There is one idea.
   *[other] There are { $n } ideas.
}
data-csv = Ideas as CSV
data-json = Ideas as JSON
data-feed = New ideas and answers as Atom
data-paging = A file holds at most { $n } ideas. If there are more, the address of the next file stands in the response header Link (rel=next) and in the field next; ?after=100 begins after idea 100.
data-csv-safe = The CSV file is made for spreadsheets: it is in UTF-8, and a text that begins like a formula has an apostrophe before it. The JSON file has the texts exactly as they are.
data-licence-title = Licence
data-licence = The data may be used freely for anything. Please say where they come from. Licence:
data-columns = Columns
data-column = Name
data-holds = Content
column-number = The idea's number
column-url = The idea's address
column-received = The day it arrived (ISO 8601)
column-round = The round's number
column-late = Whether it came after the round had closed
column-origin = real, source, public_source or synthetic (example)
column-channel = How it came: web, meeting, network, paper, email, import
column-via = The site that led here, if known
column-gathering = The meeting or network it came from
column-language = The language of the text (BCP 47)
column-text = The text, with █ where something is covered; empty when it is not shown
column-text-not-shown = Why the text is not shown: held (waits for a look), withdrawn, withheld with the reason
column-kind = idea, observation, question or fault_report
column-themes = Keys of the themes
column-places = Keys of the municipalities, or all
column-state = The state: received, sorted, clarifying, in_proposal, adopted, parked, referred, answered, realised, withheld, withdrawn
column-answers = Answers: day, reason, text. In JSON also the language and what we took
column-proposals = Proposals: number, title, what we took
# How it works
about-way-title = The way of an idea
about-way-text = Everyone can leave an idea in { $space }: on the web, on a card or at a meeting. Somebody reads and sorts it. Then it is taken into a proposal, rests until a date, is handed over or gets an answer. Ideas are never merged and never removed: each keeps its number.
about-promise-title = What we promise
about-promise-text = Within { $days } working days somebody has read the idea. Nobody is to wait longer than { $silence } days without word. Whoever has a code always sees how it goes. How well we keep this is shown openly on the front page.
about-public-title = What is public
about-public-text = An idea's number and text, theme, way in, state and answer are public from the start. Names, addresses and codes never are. A text that may hold personal data is shown only when somebody has looked at it, and a text that is not shown always leaves its number and the reason.
about-made-up-title = Examples
about-made-up-text = Everything in this space is made up to show how it works. The names of places are real; ideas, persons and decisions are not.
# Accessibility
accessibility-aim-title = What we aim at
accessibility-aim-text = The site is built to meet WCAG 2.2 at level AA. It can be used with a keyboard, a screen reader, magnification and without scripts, and its pages can be printed.
accessibility-known-title = What we know is lacking
accessibility-known-text = This is a draft of an accessibility statement. The pages are tried with automatic tools, but no independent review has been made yet. People's own texts can be hard to read and are not translated.
accessibility-tell-title = Tell us
accessibility-tell-text = Is something hard to use? Leave it as an idea here, or turn to the municipality. You get an answer as for every idea.
# Personal data
privacy-records-title = Public records
privacy-records-text = { $records }
privacy-kept-title = What is kept
privacy-kept-text = The text of an idea is kept as it came. An e-mail address is kept only if you leave it yourself, so that you get an answer. The code of your idea is not kept, only a fingerprint that it can be tried against.
privacy-shown-title = Who sees what
privacy-shown-text = Contact data are never shown openly. Only those who answer ideas see them, and each time is noted. Those who run the site do not see them on its pages. Personal data in an idea are covered before the text is shown.
privacy-how-long-title = For how long
privacy-how-long-text = Contact data of an idea are kept until it has its final answer, and then for { $retention } days after the last thing we wrote to you about it. Other contact data are kept for { $retention } days. You can remove your address at any time on your idea's page. The idea remains.
privacy-cookies-title = Cookies
privacy-cookies-text = Only the cookies that are needed: your choice of language, a notice to the next page and, if you sign in, your session. No measuring, and nothing from other sites.
privacy-rights-title = Your rights
privacy-rights-text = You can learn what is kept about you, have it corrected and have contact data removed. Turn to the municipality, which is responsible for the data in { $space }.
# Terms
terms-write-title = When you write
terms-write-text = Write in your own words. Do not give away other people's names, telephone numbers or health. You need not say who you are. What you write may be shown openly and used by everyone.
terms-hidden-title = What is not shown
terms-hidden-text = Threats, hatred, advertising, what is secret, and personal data that cannot be covered are not shown. The number and the reason are, and the person who left the text is told.
terms-use-title = Using what is here
terms-use-text = What is public in { $space } may be used freely. The page Open data has all of it as files.
step-adopted = Adopted by everyone
step-realised = Gave a result
step-result-comes = Is carried out
idea-steps = What has happened
idea-cutting = Source:
front-read-strategy = Read what the municipalities want
step-carried = Came along into a new collection
ideas-did-you-mean = Did you mean “{ $words }”?
ideas-themes = Themes of that name:
