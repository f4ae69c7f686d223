# Papers: briefs, the forum report, strategies. The words are shared by all who have something to say on a paper.
nav-papers = Reports and briefs
papers-lead = Everything made to be printed and kept: the forum's report, briefs of at most two pages, strategies. Each is a page and a PDF.
papers-reports = Forum reports
papers-no-reports = No report yet.
papers-no-reports-next = Begin one below. It fills itself with what is in the system.
papers-strategies = Strategies
papers-coming = Briefs for decisions
papers-coming-text = Matters waiting for a decision. The brief shows the situation at the moment you open it, and fits on two pages.
papers-frozen = Frozen briefs
papers-frozen-text = This is how the brief stood when it was sent. It never changes.
papers-desk = Reports
papers-desk-lead = A report fills itself as long as it is a draft. When you publish it, it stands still, with the situation of that day.
paper-new = New report
paper-begin = Begin a report
paper-edit = Change title and introduction
paper-title = The report’s title
paper-lead = Introduction
paper-lead-hint = A few words before everything else. The chapters write themselves.
paper-held-on = Day of the forum
paper-held-on-hint = Year, month or day: 2027, 2027-11 or 2027-11-12.
paper-published-label = Published
paper-state = State
paper-state-draft = Draft
paper-state-consultation = Consultation
paper-state-published = Published
paper-state-superseded = Superseded
paper-published-on = published { $date }
paper-is-live = shows the situation now
paper-number = Paper { $number }
paper-kind-brief = Board brief
paper-kind-agenda = Meeting brief
paper-kind-report = Forum report
paper-kind-strategy = Strategy
paper-about-brief = The brief is compiled from what is in the system. Nothing is written by hand.
paper-about-agenda = Each matter in short. The whole brief of a matter fits on two pages.
paper-about-report = The chapters are compiled from what is in the system. Nothing but the introduction is written by hand.
paper-about-strategy = The strategy as it stands in the system.
paper-example = Made-up example: this is no municipality’s decision.
paper-mark-example = Example
paper-stamp = The situation on { $moment }
paper-id = paper { $number }, { $hash }
paper-hash = Checksum of the content (SHA-256): { $hash }
paper-hash-label = Checksum of the content (SHA-256):
paper-contents = Contents
paper-more = More:
paper-more-link = Read all of it
paper-source-label = Source:
paper-no-source = No source given.
paper-left = … and { $n } more
paper-sections-left = { $n ->
    [one] One more section does not fit here.
   *[other] { $n } more sections do not fit here.
}
paper-own-source = { $register }, { $date }
paper-from-minutes = the bodies’ minutes
paper-from-crosswalk = the comparison of the frameworks
paper-said-by = { $who }, { $date }
paper-pdf = Download as PDF
paper-content = The content as data
paper-to-matter = To the matter
paper-to-calendar = To the meetings
paper-to-strategy = To the strategy
paper-frozen-one = The brief that was frozen last
paper-all = All reports and briefs
paper-older = The edition before
paper-newer = The newer edition
paper-live = Shows the situation now. It changes when something happens.
paper-draft-text = Draft. Only those who work with it see it. The figures follow what happens until you publish.
paper-consultation-text = Out for consultation. Everybody can read it. The figures follow what happens until it is published.
paper-superseded-text = A newer edition has taken the place of this one. The content below is untouched.
paper-do-publish = Publish
paper-do-offer = Show everybody for consultation
paper-do-recall = Take back to draft
paper-do-renew = Begin a new edition
paper-do-freeze = Freeze the brief
paper-done-begun = The report is begun.
paper-done-changed = The change is saved.
paper-done-published = The report is published and will not change any more.
paper-done-frozen = The brief is frozen and will not change any more.
refusal-paper-stands = What is published does not change. Begin a new edition instead.
refusal-paper-has-successor = A new edition has been begun already. Go on in that one.
refusal-paper-not-now = That cannot be done in this state. Reload the page and see how far the report has come.
refusal-paper-title-missing = Write a title.
refusal-paper-not-set = The brief could not be printed. Try again, and tell whoever runs the system if that does not help.
thread-kind-report = Report
thread-kind-brief = Board brief
paper-what = What is to be decided, and where does it stand?
paper-waits = { $count }. Still to decide: { $who }.
paper-decision = Decision
paper-next-meeting = Next meeting
paper-next = { $meeting }, papers by { $papers }
paper-proposed = The proposal
paper-problem = Background
paper-why = Why? The ideas behind it
paper-why-none = No ideas are behind it.
paper-why-ideas = { $n ->
    [one] One idea is behind it.
   *[other] { $n } ideas are behind it.
}
paper-why-channels = Came by
paper-why-places = Municipalities
paper-why-themes = About
paper-goals-none = No goal is named.
paper-cost = What does it cost, and who gains?
paper-cost-none = No cost is given yet. It is entered when the action is planned.
paper-cost-unsaid = { $action }: no cost is given.
paper-cost-short = { $action }: { $cost }. Paid by: { $who }.
paper-gains-free = Gains without paying: { $who }.
paper-heard = Who has been consulted
paper-not-anchored = Nobody has been consulted.
paper-frames = Frames
paper-frames-none = No frames are set.
paper-frames-answered = { $n } of { $m } frames have an answer.
paper-texts-differ = The wording differs: { $who }.
paper-no-texts = No body has said yes yet, so there is nothing to compare.
paper-one-text = Only { $body } has said yes so far. This is the decision there.
paper-answer = What happens with the owners of the ideas?
paper-answer-yes = If all say yes
paper-answer-yes-text = { $n ->
    [one] The idea’s owner learns of it in the same second, and an action is to be planned within 30 days.
   *[other] { $n } owners of ideas learn of it in the same second, and an action is to be planned within 30 days.
}
paper-answer-no = If any says no
paper-answer-no-text = { $n ->
    [one] The idea’s owner is to get an answer with reasons, another proposal, or a day on which the idea is taken up again. Without that the no cannot be recorded.
   *[other] { $n } owners of ideas are to get an answer with reasons, another proposal, or a day on which the idea is taken up again. Without that the no cannot be recorded.
}
paper-answer-short = { $n ->
    [one] One owner of an idea will be told.
   *[other] { $n } owners of ideas will be told.
}
paper-answer-given = The proposal is settled, and the owners of the ideas have been told.
paper-before = What came of the last decision on this?
paper-before-none = This has not been up before.
paper-before-count = { $n ->
    [one] This has been up in one other matter.
   *[other] This has been up in { $n } other matters.
}
paper-agenda-title = { $body }, meeting on { $date }
paper-agenda-papers = Papers by { $date }.
paper-agenda-matters = { $n ->
    [0] No matter waits for the meeting.
    [one] One matter.
   *[other] { $n } matters.
}
paper-chapter-rest = Outside groups and areas
paper-mandate = Mandate
paper-mandate-by = Decided by
paper-met = Meetings so far
paper-proposal = Proposal
paper-proposals = { $n ->
    [one] One proposal.
   *[other] { $n } proposals.
}
paper-ideas = Ideas
paper-matter = Matter
paper-standing = Decided
paper-decisions = The decisions
paper-matters = { $n } of { $m } matters are decided by all.
paper-action = Action
paper-actions = { $n ->
    [one] One action.
   *[other] { $n } actions.
}
paper-actions-sum = { $n ->
    [one] One action
   *[other] { $n } actions
}, { $results } { $results ->
    [one] result
   *[other] results
}. Reports that are missing: { $missing }.
paper-actions-states = Actions by state
paper-results = { $n ->
    [one] One result.
   *[other] { $n } results.
}
paper-evidence = Shown by: { $evidence }
paper-answers = Answers to the ideas
paper-comments-until = Comments by
paper-source = Source
paper-area-empty = No goals or strategic lines yet.
paper-goal-lacks = No target figure. { $what }
paper-ours = Ours
paper-theirs = Corresponds to
paper-only-there = Only theirs: { $title } ({ $standing })
paper-mark-open = Nobody has said
paper-party = Party
paper-coverage-empty = { $n ->
    [0] Every party has taken something upon itself in every area.
    [one] One cell is empty: there the party has taken nothing upon itself.
   *[other] { $n } cells are empty: there the party has taken nothing upon itself.
}
# The handout
paper-kind-handout = Programme of the forum
paper-about-handout = One text per working group, from the group's mandate and its next agenda.
paper-handout = Print handout
paper-to-report = To the report
paper-begins = The working groups begin at
paper-begins-hint = For example 13:00. Each group then gets its time on the handout.
paper-minutes = Minutes per group
paper-minutes-hint = { $n } unless you write something else.
fault-not-minutes = Write a number of minutes between 1 and 240.
handout-held-on = Day of the forum: { $date }.
handout-no-groups = No working groups are at work right now.
refusal-paper-moved = What the brief says changed just now. Read it again and then freeze it.
paper-goals-aimed = The proposal aims at: { $goals }
