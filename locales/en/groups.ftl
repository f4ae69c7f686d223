# Working groups
nav-groups = Working groups
nav-rooms = Group rooms
group-number = Working group { NUMBER($n, useGrouping: "false") }
group-reports = reports { $day }
group-led-by = led by { $lead }
group-ended = Ended
groups-lead = The groups work ideas into proposals. Anybody can take part, as themselves.
groups-none = No working groups yet.
groups-none-next = They are formed when the ideas have been sorted.
rooms-none-next = Found the first one below.
groups-calendar = All meetings as a calendar
group-calendar = The group’s meetings as a calendar
group-have-code = Do you have a member’s code?
group-mandate = The mandate
group-no-mandate = No mandate has been decided for the group yet.
group-decided = Decision: { $decided } { $day }
group-topics = Topics and areas
group-areas = Focus areas:
group-topic = Topic or area
group-topic-ideas = Ideas
group-topics-sum = All, each idea once
topic-topic = Topic
topic-area = Focus area
group-no-proposals = The group has no proposals yet.
group-meetings = Meetings
group-no-meetings = No meetings have been called.
meeting-title = { $name }: meeting { $n }
meeting-cancelled = Called off
meeting-agenda = Agenda
meeting-minutes = Minutes
meeting-present = At the meeting: { $who }.
present-residents = { $n ->
    [one] one resident
   *[other] { $n } residents
}
present-business = { $n ->
    [one] one from business
   *[other] { $n } from business
}
present-associations = { $n ->
    [one] one from associations
   *[other] { $n } from associations
}
present-officials = { $n ->
    [one] one official
   *[other] { $n } officials
}
present-politicians = { $n ->
    [one] one politician
   *[other] { $n } politicians
}
present-others = { $n ->
    [one] one other
   *[other] { $n } others
}
presence-residents = Residents
presence-business = From business
presence-associations = From associations
presence-officials = Officials
presence-politicians = Politicians
presence-others = Others
group-members = Members
group-no-members = Nobody has joined yet.
group-members-unnamed = { $n ->
    [one] One person has joined and does not show their name.
   *[other] { $n } people have joined and do not show their names.
}
group-members-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
}
group-members-persons = All take part as themselves unless it says otherwise.
group-member-for = { $name }, for { $whom } by { $by }
# Joining
join-title = Join
join-text = You take part as yourself. You get four words as a receipt, and with them you leave the group when you like.
join-name = Your name
join-email = E-mail
join-email-hint = Never shown. Only used to reach you about the group.
join-show = Name on the page
join-show-name = Show my name on the group’s page
join-send = Join
member-title = Your membership
member-code = The four words
member-open = Show
member-enter-text = Write the four words that you got when you joined or were invited.
member-wait = Too many tries. Wait an hour and try again.
member-joined = You have joined { $group }.
member-invited = The invitation to { $group } is made. Hand over the four words.
member-code-title = Four words to keep
member-code-text = They are shown only now. With them one replies or leaves the group, without an account.
member-code-where = The words are written at
member-code-of-group = Are they the words of a working group? Open your membership
member-is-invited = You are invited to { $group }.
member-is-joined = You are in { $group }.
member-is-declined = You declined { $group }. Your data have been erased.
member-is-left = You have left { $group }. Your data have been erased.
member-accept = Yes, I will join
member-decline = No, thank you
member-leave = Leave the group
standing-invited = invited
standing-joined = in
standing-declined = declined
standing-left = left
# The room
room-title = Room: { $name }
room-owed = We owe
room-owes-nothing = The group owes nobody anything right now.
room-owes-word = A word to the owner of idea { $n }
room-owes-frames = { $n ->
    [one] An answer to one frame in proposal { $number }
   *[other] Answers to { $n } frames in proposal { $number }
}
room-owes-report = The report on the mandate
room-owes-minutes = Minutes of the meeting { $day }
room-due = by { $day }
room-overdue = was due { $day }
room-first-due = the first by { $day }
room-first-overdue = the first was due { $day }
room-owes-all-frames = Answers to { $n } frames in { $proposals } proposals
room-owes-all-words = A word to those who left { $n } ideas
room-owes-each = Show each of them
room-next-meeting = Next meeting
room-late = { $n ->
    [one] One thing is late.
   *[other] { $n } things are late.
}
room-no-date = no date
room-no-proposals = The group works on no proposal.
room-no-proposals-next = Give it one below.
room-do-proposal = Give the group a proposal
room-proposal = The proposal’s number
room-hand-over = Give to the group
room-do-meeting = Call a meeting
room-day = Day
room-from = From
room-to = To
room-time-hint = For example 17.30.
room-place = Place
room-agenda = Agenda
room-call-meeting = Call
room-do-minutes = Write minutes
room-meeting = Meeting
room-minutes = Minutes
room-present = How many were there
room-keep-minutes = Save the minutes
room-cancel-meeting = Call the meeting off
room-cancel-sure = The meeting stays as called off, and whoever follows the calendar sees it. It cannot be taken up again; call a new one.
room-do-invite = Invite somebody
room-person = Name
room-email = E-mail
room-perspectives = Perspectives
room-perspectives-hint = Only what the person says, with commas between: young, runs a firm, new here.
room-send-invite = Invite
room-do-speaks = Record a mandate
room-speaks-text = Without a recorded decision nobody is shown as speaking for somebody else. Leave both fields empty to take the mandate away.
room-member = Member
room-whom = For whom
room-by = By which decision
room-keep-speaks = Save the mandate
room-do-topic = Add a topic or area
room-topic = Name of the topic or area
room-kind = Sort
room-themes = Themes whose ideas it is about
room-add-topic = Add
room-do-mandate = Change the mandate or end the group
room-end = End the group
room-end-sure = The group stays with its mandate and its minutes, but takes no new members and calls no more meetings.
group-new = Found a working group
group-found = Found the group
mandate-name = The group’s name
mandate-text = Mandate
mandate-decided = Decision
mandate-decided-hint = The body and paragraph that gave it.
mandate-decided-on = When it was decided
mandate-due-on = Reports by
mandate-lead = Function that leads
mandate-lead-hint = The function, not the person’s name.
# Mix
mix-title = Mixed groups
mix-lead = A suggestion of groups where people of different perspectives meet. It rests only on what they have said themselves.
mix-number = Number of groups
mix-show = Mix
mix-group = Group { $n }
mix-person = Member { $n }
mix-covers = Covers { $n }: { $list }.
mix-missing = Lacks { $n }: { $list }.
mix-missing-none = Lacks no perspective.
mix-none = Nobody is in any group yet.
mix-none-next = Invite people, or wait until they join.
# Done, and why not
did-group-found = The group is founded.
did-group-change = The mandate is saved.
did-group-end = The group has ended.
did-hand-to = The group has the proposal.
did-topic = The topic is added.
did-meeting = The meeting is called.
did-meeting-cancel = The meeting is called off.
did-minutes = The minutes are saved.
did-speaks = The mandate is saved.
fault-no-such-membership = There is no membership with those words. Check them.
refusal-no-such-membership = There is no such membership.
refusal-membership-over = That is done already. Join again if you want to take part.
refusal-name-missing = Write a name.
refusal-no-such-group = There is no such group.
refusal-group-ended = The group has ended.
refusal-group-has-proposals = { $n ->
    [one] The group has an open proposal. Give it to another group first.
   *[other] The group has { $n } open proposals. Give them to another group first.
}
refusal-mandate-needs-both = Write both for whom and by which decision.
refusal-meeting-backwards = The meeting ends before it begins. Change the times.
refusal-no-such-meeting = There is no such meeting, it was called off, or it has minutes already.
group-at-work = At work
handout-agenda = On the agenda: { $agenda }
handout-next = The group meets { $when }.
handout-next-at = The group meets { $when }, { $place }.
room-members-file = Everybody invited and their replies as CSV
groups-overview = How far the groups have come
groups-col-group = Group
groups-stage-work = In progress
groups-stage-ready = Ready
groups-stage-bodies = With those who decide
groups-stage-decided = Decided
groups-col-meeting = Next meeting
groups-picture = Picture: the groups’ proposals by how far they have come. The table below says the same.
