# Header and footer
skip-to-content = Skip to content
menu-main = Main menu
menu-more = Menu
menu-language = Language
menu-footer = About this site
menu-settings = Settings
# The headings of the desk's menu
menu-start = Overview
menu-gather = Take in
menu-sort = Sort and answer
menu-propose = Proposals
menu-decide = Decisions and follow-up
menu-tell = Publish
menu-house = Settings
search-label = Search ideas
search-button = Search
leave-idea = Leave an idea
have-a-code = Do you have a code?
example-data = Example data.
example-data-text = Ideas and decisions are made up.
example-data-about = About the examples
try-a-role = Try a role
sign-in = Sign in
sign-out = Sign out
signed-in-as = Signed in as { $name }
footer-accessibility = Accessibility
footer-privacy = Personal data
footer-open-data = Open data
footer-feed = News feed
desk-name = The desk
to-public-site = To the public site
# Page title
title-with-fault = Error: { $title }
# Buttons and forms
button-save = Save
button-cancel = Cancel
button-continue = Continue
button-undo = Undo
button-edit = Change
field-optional = optional
in-language = { $what } ({ $language })
in-more-languages = { $what } in more languages
difference-gone = removed:
difference-new = added:
leave-this-empty = Leave this field empty
choose-from-list = Choose from the list
error-summary-title = { $n ->
    [one] There is something to correct
   *[other] There are { $n } things to correct
}
suggestion-by-machine = suggested by the machine
# Paging
pager-label = Pages
pager-newer = Newer
pager-older = Older
pager-first = From the beginning
pager-more = More
# The red thread
thread-title = The red thread
thread-reached = done
thread-current = where we are now
thread-coming = to come
thread-none = nothing yet
thread-whole = The whole thread
thread-kind-document = Founding document
thread-kind-gathering = Meeting or network
thread-kind-idea = Idea
thread-kind-line = Line of the strategy
thread-kind-measure = Measure under review
thread-kind-proposal = Proposal
thread-kind-matter = Decision
thread-kind-action = Action
thread-kind-goal = Goal
thread-kind-indicator = Indicator
thread-kind-result = Result
thread-kind-lesson = Lesson
thread-kind-strategy = Strategy
thread-kind-plan = Action plan
thread-kind-commitment = Commitment
thread-kind-area = Focus area
thread-kind-body = Body
thread-kind-challenge = Challenge
thread-kind-crosswalk = Comparison of strategies
thread-kind-excerpt = Excerpt
thread-kind-external = Matter for others to decide
thread-kind-group = Working group
thread-kind-milestone = Milestone
thread-kind-plan_line = Line of an action plan
thread-kind-reflection = Reflection
thread-kind-situation = Situation
thread-kind-strength = Strength
thread-kind-task = Task
thread-kind-term = Term
thread-kind-theme-map = Theme map
thread-kind-trend = Trend
thread-more = and { $n } more
# Progress
progress-of = { $done } of { $total }
# Error pages
page-not-found = This page does not exist
page-not-found-text = The address may be misspelt, or the page may have moved. Start from the front page or search.
page-forbidden = You may not see this page
page-forbidden-text = Sign in with an account that has access, or ask the coordinator for help.
page-broken = Something went wrong on our side
page-broken-text = The error has been noted. Try again in a while. What you sent earlier is saved.
page-too-many = Too many attempts
page-too-many-text = Wait a while and try again.
page-stale = Someone else was first
page-stale-text = What you changed has been changed by someone else. Look at the new version and try again.
page-reference = Reference: { $reference }
to-start-page = To the front page
# Faults in fields
fault-required = Fill in this field.
fault-too-short = { $n ->
    [one] Write at least one character.
   *[other] Write at least { $n } characters.
}
fault-too-long = { $n ->
    [one] Write at most one character.
   *[other] The text is too long. Write at most { $n } characters.
}
fault-not-an-email = Write an e-mail address, such as name@example.org.
fault-not-a-date = Write a date that exists, such as 2026-02-28.
fault-year-too-early = { $n ->
    [one] The year is too far back. Write a date at most one year ago.
   *[other] The year is too far back. Write a date at most { $n } years ago.
}
fault-year-too-late = { $n ->
    [one] The year is too far ahead. Write a date within one year.
   *[other] The year is too far ahead. Write a date within { $n } years.
}
fault-not-a-number = Write a number in digits.
fault-choose-one = Choose one of the options.
refusal-generic = That could not be done right now. Reload the page and try again.
parties = Those who work together here
