# The desk
sorting-desk = Overview
sorting-sort = Sort
sorting-proposals = Proposals
sorting-themes = Themes
sorting-themes-about = What ideas are sorted under: add, rename or stop offering.
sorting-keys = Keys
sorting-also-here = Also here
sorting-title = Sort no. { $n }
sorting-idea-title = Idea no. { $n }
sorting-number = No. { $n }
sorting-at-table = { $name }, table { $table }
sorting-by-scribe = written down by somebody else
sorting-late = came after the collection closed
# Pace
sorting-left = { $n } left
sorting-per-hour = { $n } an hour
sorting-done-today = done today at { $time }
sorting-done-hours = { $n ->
    [one] about an hour of work left
   *[other] about { $n } hours of work left
}
sorting-empty = { $n ->
    [one] The inbox is empty. One idea is waiting for an answer.
   *[other] The inbox is empty. { $n } ideas are waiting for an answer.
}
sorting-begin = { $n ->
    [one] Sort the waiting idea
   *[other] Sort { $n } ideas
}
# Fields
sorting-theme = Theme
sorting-theme-other = Another theme
sorting-theme-other-hint = What you choose here replaces what is marked above.
sorting-theme-none = None chosen
sorting-theme-also = One more theme
sorting-place = Concerns
sorting-place-both = Both
sorting-place-all = All municipalities
sorting-place-several = Several municipalities
sorting-kind = Kind
sorting-language = Language
sorting-more = More choices
sorting-whole-text = The whole text
# Buttons
sorting-save = Save and next
sorting-skip = Skip
sorting-do-sort = Sort
sorting-do-resort = Sort again
sorting-do-proposal = Into a proposal …
sorting-do-park = Let rest until …
sorting-do-refer = Hand over …
sorting-do-ask = Ask …
sorting-do-answer = Answer …
sorting-do-mask = Mask …
sorting-do-withhold = Withhold …
sorting-do-reopen = Open again …
sorting-open = Open
sorting-close = Close
sorting-rename = Rename
sorting-retire = Stop offering
sorting-leave = Take out of the proposal
# Pages of deeds
sorting-title-proposal = Take no. { $n } into a proposal
sorting-title-park = Let no. { $n } rest
sorting-title-refer = Hand over no. { $n }
sorting-title-ask = Ask about no. { $n }
sorting-title-answer = Answer no. { $n }
sorting-title-mask = Mask no. { $n }
sorting-title-withhold = Withhold no. { $n }
sorting-title-reopen = Open no. { $n } again
sorting-lead-proposal = The owner is told which proposal the idea is part of and what you took from it.
sorting-lead-park = The idea comes back by itself on its day. The owner is told the date and the reason.
sorting-lead-refer = For what somebody else can do something about. The owner is told who received it.
sorting-lead-ask = The owner reads the question on their page and can reply there. Without a reply the idea comes back to you.
sorting-lead-answer = The answer closes the idea. It can be undone until it has been sent.
sorting-lead-mask = What looks like personal data is masked as a suggestion. The original is kept unchanged and never shown openly.
sorting-lead-withhold = The text is not shown openly. Number and reason are visible, and the owner is told why.
sorting-lead-reopen = The idea comes back to the desk and the owner is told.
sorting-send-proposal = Take into the proposal
sorting-send-park = Let rest until the date
sorting-send-refer = Hand over
sorting-send-ask = Send the question
sorting-send-answer = Send the answer
sorting-send-mask = Show the text masked
sorting-send-withhold = Withhold the text
sorting-send-reopen = Open again
sorting-release = Show the text as it is
sorting-proposal = Existing proposal
sorting-proposal-new = Or a new proposal
sorting-proposal-new-hint = If you write a title here, a new proposal is opened.
sorting-took = What did you take from this idea?
sorting-took-heading = We took:
sorting-in-owners-language = The owner reads this. Write in the idea’s language: { $lang }.
sorting-park-reason = Why does it rest?
sorting-until = Until which day?
sorting-until-hint = { $date } at the latest.
sorting-park-30 = In a month
sorting-park-91 = In three months
sorting-park-182 = In half a year
sorting-receiver = Who receives it?
sorting-refer-text = The text handed over
sorting-reference = The receiver’s own number
sorting-question = Your question
sorting-answer-text = Answer
sorting-reason = Reason
sorting-clean = The text that is shown
sorting-clean-hint = Write *** in place of what is to be hidden, and nothing else that is new.
sorting-masked-now = How the text is shown now
# After deeds
sorting-did-save = No. { NUMBER($n, useGrouping: "false") } is sorted.
sorting-did-proposal = No. { NUMBER($n, useGrouping: "false") } is part of the proposal.
sorting-did-park = No. { NUMBER($n, useGrouping: "false") } rests.
sorting-did-refer = No. { NUMBER($n, useGrouping: "false") } is handed over.
sorting-did-ask = The question about no. { NUMBER($n, useGrouping: "false") } is asked.
sorting-did-answer = No. { NUMBER($n, useGrouping: "false") } is answered.
sorting-did-mask = The text of no. { NUMBER($n, useGrouping: "false") } is now shown.
sorting-did-withhold = The text of no. { NUMBER($n, useGrouping: "false") } is not shown.
sorting-did-reopen = No. { NUMBER($n, useGrouping: "false") } is open again.
sorting-did-undo = Undone. Here is no. { NUMBER($n, useGrouping: "false") } again.
sorting-did-undo-all = { $n ->
    [one] Undone for one idea.
   *[other] Undone for { $n } ideas.
}
sorting-did-seen = The reply from the owner of no. { NUMBER($n, useGrouping: "false") } is read.
sorting-did-leave = No. { NUMBER($n, useGrouping: "false") } is no longer part of the proposal.
sorting-did-proposal-open = Proposal { NUMBER($n, useGrouping: "false") } is opened.
sorting-did-proposal-rename = Proposal { NUMBER($n, useGrouping: "false") } has a new title.
sorting-did-proposal-close = Proposal { NUMBER($n, useGrouping: "false") } is closed.
sorting-did-proposal-move = All ideas are moved and proposal { NUMBER($n, useGrouping: "false") } is closed.
sorting-did-proposal-park = All ideas rest and proposal { NUMBER($n, useGrouping: "false") } is closed.
sorting-did-theme-add = The theme can now be chosen.
sorting-did-theme-rename = The theme has its new name.
sorting-did-theme-retire = The theme is no longer offered. Ideas that have it keep it.
sorting-did-theme-promote = { $n ->
    [one] A new theme with one idea.
   *[other] A new theme with { $n } ideas.
}
sorting-stale-text = This is the idea now. Look at it and choose again if you want to change it.
sorting-held-text = The text is not shown openly until somebody has looked for personal data.
# Similar
sorting-similar = Similar ideas
sorting-similar-none = No idea resembles this one.
sorting-in-proposal = in proposal { $name }
sorting-parked-until = rests until { $date }
sorting-group-with = Group with no. { $n }
sorting-proposal-name = { $number }, { $title }
# The thread
sorting-at-latest = by { $date }
sorting-next-sort = To be sorted
sorting-next-answer = To be taken on or answered
sorting-next-reply = Waiting for the owner’s reply
sorting-next-wake = To be taken up again
sorting-next-owner = Word to the owner
sorting-step-submitted = Came in
sorting-step-sorted = Sorted
sorting-step-question_asked = Question to the owner
sorting-step-question_closed = Question closed without a reply
sorting-step-reply_received = Reply from the owner
sorting-step-taken_into_proposal = Part of a proposal
sorting-step-left_proposal = Out of a proposal
sorting-step-parked = Resting
sorting-step-woken = Taken up again
sorting-step-referred = Handed over
sorting-step-answered = Answered
sorting-step-owner_told = A word on the way to the owner
sorting-step-withheld = Withheld
sorting-step-masked = Masked
sorting-step-text_released = Text shown
sorting-step-withdrawn = Withdrawn by the owner
sorting-step-reopened = Opened again
sorting-step-undone = Undone
sorting-step-asked_if_helped = Asked whether the answer helped
sorting-step-changed = Changed
# What waits
sorting-queue-unsorted = Unsorted
sorting-queue-unsorted-text = Came in and wait for theme, place and kind.
sorting-queue-held = Texts to look at
sorting-queue-held-text = May hold personal data and are not shown yet.
sorting-queue-held-none = No texts wait for a look.
sorting-queue-replies = Unread replies from owners
sorting-queue-replies-text = Somebody answered a question or wrote to you.
sorting-queue-replies-none = All replies are read.
sorting-queue-overdue = Overdue
sorting-queue-overdue-text = Somebody should have acted by now.
sorting-queue-overdue-none = Nothing is overdue.
sorting-queue-silent = Long without a word
sorting-queue-silent-text = The owner has heard nothing for long.
sorting-queue-silent-none = Everybody has heard something.
sorting-queue-batches = Answers waiting for their time
sorting-queue-batches-text = Decided, not published yet.
sorting-mark-seen = Read
sorting-owner-wrote = The owner wrote
sorting-we-told = We wrote
sorting-due-since = Was due on { $date }.
sorting-silent-since = Last word on { $date }.
# Suggestions
sorting-other-title = Is a theme missing?
sorting-other-too-much = { $share } of what is sorted lies under { $name }. Then a theme is probably missing.
sorting-cluster-text = These ideas resemble each other most. Take away what does not belong and name the theme.
sorting-cluster-ideas = Ideas in the new theme
sorting-cluster-send = Make a theme of them
# Themes
sorting-themes-text = Themes grow out of ideas. They can be renamed and no longer offered, but never deleted.
sorting-theme-name = Name of the theme
sorting-theme-add = Add theme
sorting-theme-rename = New name for { $name }
sorting-theme-count = { $n ->
    [one] one idea
   *[other] { $n } ideas
}
sorting-theme-retired = no longer offered
sorting-theme-is-other = for what fits nowhere else
# Proposals
sorting-proposal-title = Title
sorting-proposal-work = Write the proposal: text, frames, steps
sorting-proposal-open = Open a proposal
sorting-proposals-none = No proposals yet.
sorting-proposal-none = No ideas are part of the proposal.
sorting-proposal-ideas = { $n ->
    [one] one idea
   *[other] { $n } ideas
}
sorting-proposal-heading = Proposal { $number }: { $title }
sorting-proposal-close = Close the proposal
sorting-built-of = Built of
sorting-stranded = { $n ->
    [one] One owner lacks word
   *[other] { $n } owners lack word
}
sorting-ways-text = The proposal cannot be closed until everybody has a way on. Choose one of three. It is done for all at once or for none.
sorting-way-move-title = Move all to another proposal
sorting-way-move-to = To proposal
sorting-way-move = Move all and close
sorting-way-park-title = Let all rest until a date
sorting-way-park = Let all rest and close
sorting-way-answer-title = Answer all
sorting-way-answer-text = When all are answered the proposal can be closed.
sorting-way-answer = Write the answers
refusal-question-open = Idea { NUMBER($n, useGrouping: "false") } is waiting for its owner’s reply and cannot rest. Move it or answer it.
# One idea
sorting-original = The text as it came
sorting-original-text = Only the desk sees the original. It is never changed, only masked.
sorting-part-of = Part of proposals
sorting-said = What was said
sorting-scheduled = An answer is published on { $date }.
sorting-rests = Rests
sorting-due = Due
sorting-contact = Contact data
sorting-contact-show = Show contact data
sorting-contact-logged = That you read it is in the log.
sorting-contact-name = Name
sorting-contact-email = E-mail
sorting-contact-phone = Telephone
sorting-contact-postal = Address
sorting-purpose = What do you need it for?
sorting-purpose-hint = The purpose is written in the log.
sorting-purpose-answer = Answer by telephone or letter
sorting-purpose-clarify = Ask what is meant
sorting-purpose-correct = Correct or erase on request
sorting-word-receipt = Receipt
sorting-word-sorted = Sorted
sorting-word-question = Question
sorting-word-question_closed = Question closed
sorting-word-reply_received = Reply received
sorting-word-in_proposal = Part of a proposal
sorting-word-left_proposal = Out of a proposal
sorting-word-parked = Rests
sorting-word-woken = Taken up again
sorting-word-referred = Handed over
sorting-word-answered = Answer
sorting-word-progress = A word on the way
sorting-word-withheld = Withheld
sorting-word-withdrawn = Withdrawn
sorting-word-reopened = Opened again
sorting-word-undone = A mistake was taken back
sorting-word-did_it_help = Did the answer help?
# Keys
sorting-keys-text = Keys make sorting faster. They are off until you switch them on, and do nothing while you type in a field. They need JavaScript; all buttons work without it.
sorting-keys-switch = Keys
sorting-keys-on = On
sorting-keys-off = Off
sorting-keys-letters = Your own keys
sorting-keys-fixed = Enter saves, digits choose a theme, ? shows all keys. Municipalities have the letters that the space gave them.
sorting-keys-standard = Reset
sorting-keys-are-on = Keys are on.
sorting-keys-are-off = Keys are off.
sorting-keys-state-on = Keys: on
sorting-keys-state-off = Keys: off
sorting-keys-change = Change
sorting-key-theme = Choose theme
sorting-key-list = Show the keys
sorting-key-proposal = Into a proposal
sorting-key-park = Let rest
sorting-key-refer = Hand over
sorting-key-ask = Ask the owner
sorting-key-answer = Answer
sorting-key-mask = Mask
sorting-key-skip = Skip
sorting-key-undo = Undo
sorting-key-both = All municipalities
# Faults in fields
fault-choose-theme = Choose a theme.
fault-choose-place = Choose at least one municipality, or all.
fault-one-proposal = Choose a proposal that is there or give a new one a title, not both.
fault-mask-nothing = Mark what is to be hidden first.
fault-choose-proposal = Choose a proposal that is being worked on.
fault-date-past = Choose a day that has not been.
fault-date-too-late = { $n ->
    [one] Choose a day within one day.
   *[other] Choose a day within { $n } days.
}
fault-one-sentence = Write at least one whole sentence.
fault-mask-adds-text = Masking can only take away. Write *** and change nothing else.
fault-key-one-letter = Write one letter.
fault-key-twice = The letter is already used. Choose another.
sorting-next-result = Is carried out
sorting-step-adopted = Adopted
sorting-step-realised = Gave a result
sorting-step-news = It moved on
sorting-word-adopted = Adopted
sorting-word-realised = Realised
sorting-word-submitted = Sent for decision
sorting-word-decided = One body decided
sorting-word-referred_back = Referred back
sorting-word-rejected = Turned down
sorting-word-action_planned = Action planned
sorting-word-action_started = Action started
sorting-word-action_completed = Action completed
sorting-word-action_cancelled = Action cancelled
sorting-because-near = { $what }: so are { $n } of { $of } sorted ideas like this one
sorting-because-named = { $what } ({ $share }): the text says “{ $name }”
sorting-because-gathered = { $what } ({ $share }): it came from { $name }
sorting-because-said = { $what }: that was said when the idea came in
sorting-because-question = { $what } ({ $share }): all of the text is a question
sorting-because-sign = { $what } ({ $share }): it says “{ $words }” and nothing of what should be done instead
sorting-because-words = { $what } ({ $share }): the words look like it
sorting-step-owner_invited = Idea owner invited
sorting-word-invited = Invitation
sorting-step-carried = Came along into a new collection
sorting-word-carried = Came along into a new collection
# Done lately, and undoing it
deeds-title = Done lately
deeds-lead = What you did during the last day, and colleagues' work if you answer ideas. Everything in one deed is undone together.
deeds-none = Nothing was done during the last day.
deeds-none-next = What is done at the desk stands here for a day, and can be undone until somebody has been told.
deed-title = Undo
deed-last = Last:
deed-said = { $what }: { $which }
deed-ideas = { $n ->
    [one] one idea
   *[other] { $n } ideas
}
deed-when = When
deed-who = By
deed-undone = Undone
deed-proposal-closed = Closed proposal { $proposal }
deed-proposal-moved = Moved all out of proposal { $proposal } and closed it
deed-proposal-parked = Let all in proposal { $proposal } rest and closed it
deed-proposal-joined = Joined proposal { $proposal } with another
deed-proposal-split = Split proposal { $proposal }
deed-theme-promoted = Made a new theme
deed-answers-published = Sent answers
deed-other = Changed
deed-not-undone = Nothing is undone yet. Some ideas cannot be as before.
deed-stuck = { $n ->
    [one] One idea cannot be as before. You can undo the others and leave it as it is.
   *[other] { $n } ideas cannot be as before. You can undo the others and leave those as they are.
}
deed-stuck-all = { $n ->
    [one] This cannot be undone, since this idea cannot be as before.
   *[other] This cannot be undone, since { $n } ideas cannot be as before.
}
deed-changed-since = Has been changed since.
deed-already-sent = Its owner has already been told.
deed-undo-others = { $n ->
    [one] Undo the other one
   *[other] Undo the other { $n }
}
sorting-did-undo-proposal = Undone. Proposal { NUMBER($n, useGrouping: "false") } is as before.
sorting-stale-typed = The idea has changed since you opened the page. What you wrote is kept: read it through and send again.
sorting-stale-since = Since you opened the page: { $what }. What you wrote is kept: read it through and send again.
sorting-pace-why = The pace is reckoned from the last { $n } sorted, without pauses.
