# Proposals
nav-proposals = Proposals
proposal-number = Proposal { NUMBER($n, useGrouping: "false") }
proposal-working = Being worked on
proposal-opened = The proposal was opened
proposal-built-of = { $n ->
    [one] Built of one idea
   *[other] Built of { $n } ideas
}
proposal-ideas = The ideas and what we took from them
proposal-no-ideas = No ideas are part of the proposal yet.
proposals-lead = Here ideas are worked into proposals. From each proposal the thread leads back to the ideas it is built of.
proposals-none = No proposals yet.
proposals-none-next = They come when the ideas have been sorted. Meanwhile you can read the ideas.
thread-from-ideas = { $n ->
    [one] From one idea
   *[other] From { $n } ideas
}
# States
proposal-draft = Draft
proposal-ready = Ready
proposal-assessed = Assessed
proposal-submitted = Submitted for decision
proposal-adopted = Adopted
proposal-adopted_changed = Adopted with changes
proposal-referred_back = Referred back
proposal-rejected = Rejected
proposal-split_into = Split into several
proposal-joined_with = Joined with another
proposal-withdrawn = Closed without a decision
proposal-decided = Decided by all bodies concerned
proposal-stage = Setting
stage-forum = Forum: open discussion
stage-arena = Arena: weighed and negotiated
stage-court = Court: formal decision
stage-forum-text = Anything may be said and nothing binds. The owners of the ideas are told when something happens.
stage-arena-text = The proposal is weighed against others. Its text stands until somebody takes it up again.
stage-court-text = With those who decide.
# Public pages
proposals-filter = Show
proposals-filter-show = Show
proposals-all-states = All proposals
proposals-state-count = { $state } ({ $n })
proposals-none-in-state = No proposals in that state.
proposals-show-all = Show all
proposals-file = All proposals as a file (CSV)
novelty-title = Keep, improve, extend or new
novelty-column = What exists
novelty-question = What does the proposal do to what exists?
novelty-keep = Keeps
novelty-improve = Improves
novelty-extend = Extends
novelty-new = New
novelty-unsaid = Not stated
proposal-title-label = Title
proposal-problem = The problem
proposal-suggestion = The suggestion
proposal-text-not-yet = The text is being written. It is shown here when the proposal is ready. The ideas it is built of you can see now.
proposal-group = Working group
proposal-came-from = Came from
proposal-went-to = Became
proposal-step = Step
proposal-origin = Origin
proposal-own-initiative = The working group’s own initiative
proposal-versions = Earlier texts and what changed
versions-title = Proposal { NUMBER($n, useGrouping: "false") }: versions
versions-lead = The newest first. What is struck out was removed, what is underlined was added.
version-heading = Version { $n }, { $day }
# Frames
frames-title = Frames
frames-text = Every frame needs an answer before the proposal is ready. No effect needs a reason too.
frame-column = Frame
frame-effect = Effect
frame-how = How
frame-effect-on = What is the effect on { $name }?
frame-how-on = In what way ({ $name })
frame-how-hint = A sentence or two. Say why if there is no effect.
effect-for = Helps
effect-against = Hinders
effect-both = Both
effect-none = No effect
effect-unanswered = Not answered
frames-save = Save the frames
frames-manage = Frames for all proposals
frames-lead = What every proposal must say something about before it is ready.
frames-none = No frames yet.
frames-none-next = Add those you have agreed on, such as gender equality or integration.
frame-name = Frame
frame-question = Question
frame-question-hint = Whoever writes the proposal answers it.
frame-add = Add the frame
frame-retire = No longer ask
fault-frame-reason = Write in what way, or why there is no effect.
# Step by step, and who was heard
gates-title = Step by step
step-try = Try
step-extend = Extend
step-permanent = Permanent
step-none = no step yet
step-now = Now: { $step }.
step-next = Next step
step-save = Save the step
gate-when = Decided on
gate-decision = The decision that lets it on
gate-decision-hint = Needed for every step but trying. Write the body and the paragraph.
partial-date-hint = Year, month or day: 2026, 2026-03 or 2026-03-17.
heard-title = Who has been consulted
heard-nobody = Nobody has been consulted about the proposal yet.
heard-party = Who was heard
heard-party-hint = Organisation, association or network. No names of persons.
heard-when = When
heard-stance = Stance
stance-for = For
stance-against = Against
stance-both = Both
stance-none = Neither
heard-response = What they said
heard-save = Add
# Writing
nav-writing = Write proposals
writing-heading = Write proposal { $number }: { $title }
writing-new-title = Title of a new draft
writing-begin = Begin a draft
writing-none = No proposals to write.
writing-none-next = Begin a draft, or wait for ideas from the sorting.
writing-public = As everybody sees it
writing-ideas = The ideas in it
writing-shape = Split or join
writing-text-title = Text
writing-problem-hint = What is wrong, for whom, and how do we know?
writing-suggestion-hint = What is to be done, by whom and when?
writing-save = Save the text
missing-title = Before it is ready
missing-problem = Describe the problem.
missing-suggestion = Write the suggestion.
missing-frames = { $n ->
    [one] Answer one frame.
   *[other] Answer { $n } frames.
}
missing-ideas = Take in at least one idea, or say that it is the group’s own initiative.
move-begin = Begin to work on it
move-ready = It is ready
move-take-up = Take it up again
did-draft = The draft of proposal { NUMBER($n, useGrouping: "false") } is open.
did-write = The text of proposal { NUMBER($n, useGrouping: "false") } is saved.
did-frames = The frames of proposal { NUMBER($n, useGrouping: "false") } are saved.
did-step = The step of proposal { NUMBER($n, useGrouping: "false") } is saved.
did-hear = It is noted in proposal { NUMBER($n, useGrouping: "false") }.
did-take-up = Proposal { NUMBER($n, useGrouping: "false") } is being worked on.
did-ready = Proposal { NUMBER($n, useGrouping: "false") } is ready. Everybody can read it.
did-split = Proposal { NUMBER($n, useGrouping: "false") } is split. The parts are in the list.
did-join = Proposal { NUMBER($n, useGrouping: "false") } is joined with this one.
did-frame-add = The frame is added.
did-frame-retire = The frame is no longer asked about.
shape-title = Split or join proposal { NUMBER($n, useGrouping: "false") }
shape-split-title = Split into several
shape-split-text = The proposal keeps its number and points at its parts. Choose for each idea which parts it goes along with.
shape-part = Part { $n }
shape-split = Split the proposal
shape-join-title = Join with another
shape-join-text = All ideas and all authors go along. This proposal keeps its number and points at the other.
shape-with = Proposal to join with
shape-join = Join
# Why not
refusal-proposal-not-taken-up = The proposal cannot be taken up now. It is being worked on already, lies with those who decide, or has ended.
refusal-proposal-not-in-work = The proposal is not being worked on. Take it up again and try once more.
refusal-proposal-not-ready = The proposal is not ready. Finish it and answer its frames first.
refusal-proposal-not-submitted = Only a submitted proposal can be decided. Submit it to the bodies first.
refusal-proposal-with-bodies = The proposal lies with those who decide and cannot be closed. Wait for their decision.
refusal-problem-missing = Describe the problem before the proposal is ready.
refusal-suggestion-missing = Write the suggestion before the proposal is ready.
refusal-frames-open = { $n ->
    [one] One frame has no answer. Answer it, even if there is no effect.
   *[other] { $n } frames have no answer. Answer them, even if there is no effect.
}
refusal-ideas-missing = Take in at least one idea, or say that it is the group’s own initiative.
refusal-too-few-assessors = { $n ->
    [one] At least one person must assess the proposal first.
   *[other] At least { $n } people must assess the proposal first.
}
refusal-step-same = The proposal is at that step already.
refusal-gate-missing = That step needs a decision that lets the proposal on. Write when and what was decided.
refusal-frame-reason-missing = Write in what way, or why there is no effect.
refusal-no-such-frame = That frame is no longer there. Reload the page.
refusal-party-missing = Write who was heard.
refusal-not-a-partial-date = Write a year, a month or a day: 2026, 2026-03 or 2026-03-17.
refusal-too-few-parts = Write the titles of at least two parts.
refusal-join-with-open = Choose another proposal that is being worked on.
proposals-in-order = The proposals in order, and why
gaps-title = What nobody coordinates
gaps-lead = What several do, each alone. One click makes a draft proposal of it.
gaps-none = Nothing has been noted yet.
gaps-none-next = Write something that you see several do without each other, such as leisure.
gap-name = What it is about
gap-seen = How one sees it
gap-note = Note it
gap-make = Make this a proposal
did-gap = It is noted.
refusal-no-such-gap = It is no longer there, or is a proposal already.
proposal-path = The way to a decision
writing-goals-title = Goals
writing-goals-label = Which goals the proposal serves
writing-goals-save = Save the goals
did-goals = The goals are saved.
refusal-no-such-goal = The goal is not in this co-operation. Load the page again and choose another.
move-next-step = Work on towards the next step
proposal-begun = Began as
begun-ideas = Ideas or own initiative
begun-inventory = Inventory
begun-analysis = Analysis
begun-visit = Visit from elsewhere
# The frames of an area
framed-title = Frames: { $area }
framed-lead = A proposal must have answered every frame before it is ready. An action has the answers of the proposals it is built on. Here is who has answered, and who has not yet.
framed-table = How many have answered, frame by frame
framed-proposals = Proposals
framed-actions = Actions
framed-share = { $n } of { $all } ({ $share })
framed-open = Have not answered
framed-open-none = All have answered.
framed-answered = Have answered
framed-answered-none = Nobody has answered yet.
framed-no-proposal = not built on a proposal
framed-nothing = No proposals or actions belong to the area yet.
framed-nothing-next = They do when they serve one of its goals or follow from one of its lines.
framed-commitments = { $n ->
    [0] Commitments answer no frames: they are the actors' own.
    [one] The area has one commitment. Commitments answer no frames: they are the actors' own.
   *[other] The area has { $n } commitments. Commitments answer no frames: they are the actors' own.
}
