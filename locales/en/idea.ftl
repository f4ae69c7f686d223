# States
state-received = Received
state-sorted = Sorted
state-clarifying = Question asked
state-in_proposal = In a proposal
state-parked = Resting
state-referred = Handed over
state-answered = Answered
state-withheld = Not shown
state-withdrawn = Withdrawn
state-sentence-received = The idea has arrived and waits for somebody to read it.
state-sentence-sorted = The idea has been read and sorted. Next it is decided how to take it further.
state-sentence-clarifying = We have asked the person who left the idea about something and are waiting for a reply.
state-sentence-in_proposal = The idea is part of a proposal that is being worked on.
state-sentence-parked = The idea rests until a set date. Then it is taken up again.
state-sentence-referred = The idea has been handed over to those who can do something about it.
state-sentence-answered = The idea has had its answer.
state-sentence-withheld = The idea is not shown openly. The person who left it has been told why.
state-sentence-withdrawn = The person who left the idea has withdrawn it.
# What sort of thing
kind-idea = Idea
kind-observation = Observation
kind-question = Question
kind-fault_report = Fault report
# How it came
channel-web = Web
channel-meeting = Meeting
channel-network = Network
channel-paper = Paper card
channel-email = E-mail
channel-import = File
# Where the row comes from
origin-real = Real
origin-source = From a source document
origin-public_source = From a public source
origin-synthetic = Example
# Why it was closed
reason-already_done = Exists already
reason-started = Has been started
reason-declined = Will not happen
reason-not_ours = Somebody else decides
reason-information = Question or comment, answered
reason-insufficient = Too little to go on
# Why the text is not shown
withheld-personal_data = Personal data that cannot be masked
withheld-abuse = Threats, insults or hatred
withheld-secrecy = Secrecy
withheld-spam = Advertising or junk
stub-held = The text will be shown when somebody has checked it for personal data.
stub-withdrawn = The person who left the idea has withdrawn it. The number remains.
stub-withheld = The text is not shown. Reason: { $reason }
# Refusals
refusal-already-sent = This cannot be undone: the owner of idea { NUMBER($n, useGrouping: "false") } has already been told. Reopen the idea instead.
refusal-answer-too-short = Write at least one whole sentence as the answer.
refusal-changed-since = This cannot be undone: idea { NUMBER($n, useGrouping: "false") } has changed since. Look at it and redo what you want.
refusal-closed = The idea is already closed. Reopen it if anything more is to be done.
refusal-closed-already = The proposal is already closed.
refusal-mask-adds-text = Masking can only take text away. Mark what is to be hidden and change nothing else.
refusal-text-changed = Somebody else has changed the text that is shown since you opened the page. Now you see how it is; what you wrote is still here.
refusal-reply-since = Something has happened to no. { NUMBER($n, useGrouping: "false") } since you opened the list, perhaps a new reply. Here is how it stands now.
refusal-no-question = There is no question waiting for a reply.
refusal-no-round = There is no collection round for the idea yet. Ask the coordinator to open one.
refusal-no-such-idea = There is no idea with that number. Check the number.
refusal-no-such-proposal = There is no proposal with that number. Check the number.
refusal-not-closed = The idea is not closed, so it need not be reopened.
refusal-not-in-proposal = The idea is not part of that proposal.
refusal-not-parked = The idea is not resting.
refusal-not-sorted = Sort the idea first: theme, place and kind.
refusal-not-yet = The date has not come yet.
refusal-nothing-to-send = There is no answer to send. Choose at least one idea.
refusal-proposal-changed-since = This cannot be undone: somebody has gone on with proposal { NUMBER($n, useGrouping: "false") }.
refusal-undo-would-strand = This cannot be undone: proposal { NUMBER($n, useGrouping: "false") }, which ideas would be in again, has ended.
refusal-nothing-to-undo = There is nothing to undo.
refusal-other-municipality = The idea concerns another municipality. Ask the coordinator for help.
refusal-owner-only = Only the person who left the idea can do this, with their code.
refusal-park-date-past = Choose a date that has not passed.
refusal-park-date-too-late = { $n ->
    [one] The idea may rest for one day at most. Choose an earlier date.
   *[other] The idea may rest for { $n } days at most. Choose an earlier date.
}
refusal-parked = The idea is resting. Wait until it is taken up again, or answer it.
refusal-place-missing = Choose at least one municipality, or that it concerns all.
refusal-text-missing = Write a text.
refusal-text-too-long = { $n ->
    [one] Write one character at most.
   *[other] The text is too long. Write at most { $n } characters.
}
refusal-text-too-short = { $n ->
    [one] Write at least one character.
   *[other] Write at least { $n } characters.
}
refusal-theme-missing = Choose at least one theme.
refusal-title-missing = Give the proposal a title.
refusal-title-too-long = { $n ->
    [one] The title may have one character at most.
   *[other] The title is too long. Write at most { $n } characters.
}
refusal-undo-too-late = It is too late to undo. That can be done for one day.
refusal-undone-already = This has been undone already.
refusal-withdrawn = The person who left the idea has withdrawn it.
refusal-withhold-too-late = The idea is already being worked on and can no longer be hidden altogether. Mask the text instead.
refusal-would-strand = { $n ->
    [one] The proposal cannot be closed: one idea would be left without an answer. Move it to another proposal, let it rest until a date or answer it.
   *[other] The proposal cannot be closed: { $n } ideas would be left without an answer. Move them to another proposal, let them rest until a date or answer them.
}
# Before the text box
public-records = What you send becomes a public record that anyone may ask to see. You need not give your name.
# Short names
round-number = Round { NUMBER($n, useGrouping: "false") }
idea-number = No { $n }
answer-label = Answer:
took-label = We took with us:
state-adopted = Adopted
state-realised = Realised
state-sentence-adopted = The idea is part of a proposal that every body concerned has adopted.
state-sentence-realised = What the idea led to has been carried out and has given a result.
# Why ideas resemble each other
kindred-why-words = The same words:
kindred-why-letters = Words that look alike
kindred-why-meaning = About the same thing, in other words
kindred-why-language = About the same thing, in another language
kindred-by-words = Ideas are compared word by word. The same thing said in other words, or in another language, does not show here.
# The machine’s suggestions
suggested-theme = Theme
suggested-place = Municipality
suggested-kind = Kind
suggested-language = Language
suggestions-accepted = { $what }: { $share } of the first suggestions were taken, of { $n } decided.
suggestions-title = The machine’s suggestions
suggestions-text = Suggestions never change anything by themselves. A person decides each time.
channel-cutting = Debate and press
thread-times = { $what } ({ $n } times)
kindred-why-perhaps = May be about the same
kindred-why-perhaps-words = May be about the same. Words in both:
