# Decisions: joint matters and what each body has done
nav-decisions = Decisions
decisions-lead = Where every joint matter stands in each municipality, what was decided and when. A matter becomes joint only when all who must decide have said yes.
decisions-caption = Joint matters and where they stand in each municipality
decisions-matter = Matter
decisions-number = Matter { $n }
decisions-n-of-m = Decided in { $n } of { $m }
decisions-not-concerned = Not concerned
decisions-none = No joint matters yet.
decisions-none-next = They are opened when a proposal is ready to be decided on. Meanwhile you can read the proposals.
decisions-signs = How to read the signs
decisions-at = Show how it stood on
decisions-at-show = Show that day
decisions-as-of = This is how it stood on { $date }.
decisions-as-now = Show how it stands now
decisions-date-inferred = { $date } (year inferred)
decisions-body-of = { $organisation }: { $body }
decisions-thing = { $title } ({ $status })
# States
decisions-state-planned = Planned
decisions-state-information_given = Informed
decisions-state-prepared = Prepared
decisions-state-on_agenda = On the agenda
decisions-state-executed = Carried out
decisions-outcome = Decision
decisions-outcome-yes = Yes
decisions-outcome-yes_changed = Yes, with changes
decisions-outcome-no = No
decisions-outcome-referred_back = Referred back
decisions-outcome-postponed = Postponed
matter-status-open = Not complete
matter-status-adopted = Adopted by all
matter-status-adopted_changed = Adopted by all, with changes
matter-status-rejected = Rejected
matter-status-referred_back = Referred back
matter-meaning-open = The matter becomes joint only when every body that must decide has said yes.
matter-meaning-adopted = All have said yes, so it can become a joint action.
matter-meaning-adopted_changed = All have said yes, at least one with changes. Further down you see what differs.
matter-meaning-rejected = At least one body has said no, so nothing joint comes of this.
matter-meaning-referred_back = At least one body wants the matter prepared further. Then it is taken up again.
# Forum, arena, court
decisions-stages = Three kinds of room
decisions-stage-forum = Forum
decisions-stage-forum-text = Open talk. Nothing binds.
decisions-stage-arena = Arena
decisions-stage-arena-text = Here one negotiates and drafts. Only proposals leave the room.
decisions-stage-court = Formal decision
decisions-stage-court-text = Only here can a decision be taken. It has a paragraph and a date, and is corrected only by a new decision.
# One matter
decisions-opened = opened { $date }
decisions-about = The decision is about:
decisions-tracks = What each body has done
decisions-not-required = Need not decide
decisions-keep = Note what happened
decisions-pages = { $n ->
    [one] one page of papers
   *[other] { $n } pages of papers
}
decisions-corrects = Corrects { $paragraph }, { $date }.
decisions-corrected = Corrected by a later decision.
decisions-next = Next meeting { $meeting }. Papers by { $papers }.
decisions-next-late = Next meeting { $meeting }. Papers were due on { $papers }.
decisions-alike = The decisions have the same wording.
decisions-differences = What differs between the decisions
decisions-differences-text = Words struck out are only in the first decision, words underlined only in the second.
decisions-compared = { $body } compared with { $first }
decisions-follows = What it led to
decisions-follows-none = No action yet.
# Anchoring
anchoring-title = Who has been consulted
anchoring-none = Nobody has been noted as consulted yet.
anchoring-add = Note who was heard
anchoring-added = It is noted.
anchoring-for = in favour
anchoring-against = against
anchoring-mixed = both for and against
anchoring-heard = heard, took no position
anchoring-field-party = Who
anchoring-party-hint = A party, a body or an association. No names of persons.
anchoring-field-on = When
anchoring-field-stance = What they thought
anchoring-field-response = What they said
# What became of what we decided?
decisions-taken = What became of the decisions?
decisions-taken-lead = Choose a month and see what was decided, where it stands now and what it led to.
decisions-taken-sum = { $n ->
    [one] One decision in { $month }
   *[other] { $n } decisions in { $month }
}
decisions-taken-none = No decisions are noted in that month.
decisions-month = Month
decisions-body = Body
decisions-every-body = All bodies
decisions-show = Show
decisions-now = Now:
# Calendar
decisions-calendar = Meetings and last day for papers
calendar-lead = The last day for papers is counted back in working days, leaving out weekends and public holidays.
calendar-meeting = Meeting
calendar-papers = Papers by
calendar-state = Status
calendar-cancelled = Called off
calendar-papers-past = Too late for papers
calendar-papers-open = Papers can be handed in
calendar-none = No coming meetings have been entered.
calendar-file = Get as a calendar file
calendar-file-text = Subscribe to the file's address in your calendar and changes will follow.
calendar-meeting-of = { $body } meets
calendar-papers-to = Last day for papers to { $body }
# Organisations
organisation-title = Organisations and bodies
organisation-lead = Who takes part, which bodies they have and which offices there are. You can see how it was on a given day.
organisation-as-of = This is how it was on { $date }.
organisation-as-now = Show how it is now
organisation-none = No organisation existed on that day.
organisation-members = Members
organisation-bodies = Bodies
organisation-offices = Offices
organisation-since = since { $date }
organisation-until = until { $date }
organisation-from-until = { $from } to { $until }
# The desk
decisions-desk = Board desk
decisions-desk-table = On our table
decisions-desk-empty = Nothing to decide right now.
decisions-desk-meetings = Our meetings
decisions-desk-no-meetings = Enter the meeting days under Bodies and meetings, and the last days for papers are worked out.
decisions-desk-done = Decided by us
decisions-sent-pages = Papers
decisions-bodies = Bodies and meetings
decisions-open = Open a matter
decisions-opened-done = The matter is open.
decisions-see-all = The whole matter
decisions-past = So far
decisions-nothing-left = There is nothing more to note here.
decisions-step-title = Note what happened
decisions-step-send = Note it
decisions-step-done = It is noted.
decisions-deed-information_given = The body has been informed
decisions-deed-prepared = The papers are ready
decisions-deed-on_agenda = The matter is on the agenda
decisions-deed-executed = The decision has been carried out
decisions-decide-title = Record the decision
decisions-decide-send = Record the decision
decisions-correct-title = Correct the decision with a new one
decisions-correct-text = The old decision stays and can be read.
decisions-recorded = The decision is recorded. Those concerned are told.
decisions-field-kind = What happened?
decisions-field-on = Day
decisions-on-hint = The next meeting is on { $date }. Write like this: 2026-04-07.
decisions-date-hint = Write like this: 2026-04-07. If you know only the month, write 2026-04.
decisions-field-pages = Pages of papers
decisions-pages-hint = So that it is seen how much paper a decision takes.
decisions-field-note = Note
decisions-field-outcome = What was decided?
decisions-field-decided = Day of the decision
decisions-field-paragraph = Paragraph
decisions-paragraph-hint = As in the minutes, for example { $example }.
decisions-field-text = The words of the decision
decisions-text-hint = Copy from the minutes. Differences from other bodies' decisions are shown by themselves.
decisions-translated = Translation. Language of the minutes: { $language }.
decisions-field-owners = Words to the idea owners
decisions-owners-hint = { $n ->
    [one] A no ends the matter. One idea lies behind it, and the person who left it needs an answer. Write it here.
   *[other] A no ends the matter. { $n } ideas lie behind it, and those who left them need an answer. Write it here. Everyone gets the answer in their own language if you write it in that language.
}
decisions-ways-text = The decision has not been recorded. There are three ways on:
decisions-way-words = Write words to the idea owners here, and all of them get an answer in the same moment as the decision is recorded.
decisions-way-words-link = To the field
decisions-way-move = Move the ideas to another proposal.
decisions-way-park = Let the ideas rest until a date, or answer them one by one.
decisions-way-link = Open the proposal
# Open a matter
open-text = A matter gets a track in every body that must decide. The idea owners see where it stands from the first day.
open-nothing = There is nothing to decide on yet.
open-nothing-next = Proposals, strategies, plans and reviewed measures can become matters.
open-field-about = What is it about?
open-thing = { $kind } { $number }: { $title }
open-kind-proposal = Proposal
open-kind-measure = Reviewed measure
open-kind-strategy = Strategy
open-kind-plan = Plan
open-field-title = Title of the matter
open-field-on = Opened on
open-field-bodies = Who must decide?
open-bodies-hint = The matter is adopted only when all of these have said yes.
open-field-others = Who else is to be informed or to prepare?
open-others-hint = They cannot decide.
# Bodies and meetings
bodies-text = Enter each body's meetings for the year. The last day for papers is worked out.
bodies-none = No bodies yet.
bodies-none-next = Add the first one below.
bodies-papers = { $n ->
    [one] papers one working day before the meeting
   *[other] papers { $n } working days before the meeting
}
bodies-field-days = New meeting days
bodies-days-hint = One day per line, like this: 2026-04-07.
bodies-plan = Enter the meetings
bodies-planned = { $n ->
    [one] One meeting is entered.
   *[other] { $n } meetings are entered.
}
bodies-meeting = { $meeting }, papers by { $papers }
bodies-meeting-cancelled = { $meeting }, called off (papers were due { $papers })
bodies-cancel = Call off
bodies-cancelled = The meeting is called off.
bodies-end-title = The body ends
bodies-end-text = The body and its decisions can still be read.
bodies-field-until = First day on which it no longer exists
bodies-end = Note that it ends
bodies-ended = It is noted.
bodies-add-title = Add a body
bodies-add = Add
bodies-added = The body is added.
bodies-field-organisation = Organisation
bodies-field-kind = Kind of body
bodies-field-from = Exists since
bodies-field-paper_days = Working days for papers
bodies-paper-days-hint = Leave empty for the usual number.
# Why not
fault-not-a-day = Write a day, a month or a year, for example 2026-04-07.
fault-not-days = Write at least one day, one per line, like this: 2026-04-07.
fault-no-bodies = Choose at least one body that must decide.
refusal-no-such-body = There is no such body. Reload the page and choose again.
refusal-no-such-organisation = There is no such organisation. Reload the page and choose again.
refusal-no-such-chain = There is no such kind of body. Choose one from the list.
refusal-no-bodies = Choose at least one body that must decide.
refusal-body-not-there = The body did not exist on that day. Check the date.
refusal-ends-before-it-begins = The end lies before the beginning. Check the dates.
refusal-no-new-meetings = All these days are in the calendar already.
refusal-cancelled-already = The meeting has already been called off.
refusal-nothing-to-decide-on = What the matter is about does not exist. Choose something from the list.
refusal-matter-open-already = There is already an open matter about this: matter { $n }. Continue there.
refusal-matter-title-missing = Give the matter a title.
refusal-paragraph-missing = Write the paragraph as in the minutes.
refusal-not-a-court = The body cannot decide formally. It can be informed or prepare.
refusal-not-on-agenda = First note that the matter is on the agenda.
refusal-correct-by-reference = The body has already decided. Correct it with a new decision that refers to the old one.
refusal-nothing-to-correct = The decision to be corrected no longer stands. Reload the page and try again.
refusal-prepare-first = The matter was referred back. First note that it has been prepared again.
refusal-nothing-to-execute = There is no yes to carry out.
refusal-past-that = The matter has already come further.
refusal-date-without-year = Write a date with a year.
refusal-date-before-last = The day lies before what has already been noted. Check the date.
refusal-date-in-future = The day has not come yet.
refusal-anchoring-missing = Write who was heard and what they thought.
matter-brief = Brief on two pages
calendar-brief = Brief
calendar-brief-of = Brief: { $body }, { $date }
decisions-follows-title = When all have said yes
decisions-follows-text = This is the last decision that is awaited. Who is to carry it out, and by when? The action is entered in the same second as the decision, and the idea owners are told.
decisions-field-doer = Who carries it out
decisions-doer-nobody = Nobody named yet
decisions-doer-hint = Without a name the matter stays flagged until there is an action.
decisions-field-due = To be done by
decisions-follows-no-goal = The proposal that was decided on points to no goal.
# Memberships and offices
ties = Memberships and offices
ties-about = Who belongs to what, since when and by which decision, and which offices there are.
ties-lead = Choose an organisation. What stands here is shown to everyone on the pages About and Organisations.
ties-none = There are no organisations yet.
ties-none-next = Add them first under Organisations.
ties-member = Member
ties-office = Office
ties-period = Period
ties-decision = Decision
ties-decided = Decision: { $by }
ties-not-decided = The decision has not been entered
ties-no-period = Period not given
ties-no-members = No members have been entered.
ties-no-offices = No offices have been entered.
ties-add-members = Add a member
ties-add-offices = Add an office
ties-membership = Change the membership
ties-membership-new = New member
ties-office-new = New office
ties-removed = Removed. You can undo it below.
refusal-member-of-itself = An organisation cannot be a member of itself. Choose another one.
refusal-changed-meanwhile = Somebody else has changed this in the meantime. Reload the page and see how it stands now.
about-members-title = Who takes part
about-members-of = Members of { $organisation }:
about-members-undecided = These municipalities take part. The decisions on it have not been entered here yet.
about-members-all = All organisations, bodies and offices
about-member-since = Takes part { $since }
decisions-boards = Before my boards
