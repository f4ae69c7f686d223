# Documents
nav-documents = Documents
documents-lead = What the work rests on: platforms, programmes and strategies, and what replaced what.
documents-none = No documents have been entered yet.
document-state-draft = Draft
document-state-consultation = Out for comments
document-state-adopted = In force
document-state-superseded = Replaced
document-draft = This is a draft. It has not been decided and may change.
document-undated = Undated
document-replaces = Replaces
document-replaced-by = Replaced by
document-cited-by = Goals founded on it
document-excerpts = From the document
document-excerpts-means = Told in our words, so that goals can refer to a place in it.
excerpt = Excerpt
# The timeline
nav-timeline = Timeline
timeline-lead = { $n ->
    [one] One milestone.
   *[other] { $n } milestones, in order of time. Dates are as exact as their source.
}
timeline-none = No milestones have been entered yet.
timeline-feed = Follow the timeline as a feed (Atom)
milestone-kind-information = Information
milestone-kind-decision = Decision
milestone-kind-press = Press
milestone-kind-event = Event
milestone-coming = Coming
milestone-done = Done
milestone-unproved = No evidence given
milestone-undated = Date not set
milestone-embargo = Under embargo until { $until }. Only those who write see it.
milestone-embargo-ended = The embargo ended { $until }.
timeline-evidence = Evidence:
milestone-records = What came into being
milestone-serves = Towards the goals
record-kind-organisation = Organisation:
record-kind-role = Role:
record-kind-other = Other:
record-since = since { $date }
press-title = Press information
press-contact = Contact:
press-no-contact = no contact function given
fault-moment = Write date and time, such as 2026-03-29 09:00.
fault-function-not-person = Write a function, such as “Communications unit”, not a person’s address.
refusal-milestone-referred-to = The milestone cannot be removed: { $n } other things refer to it. Remove those first.
refusal-no-such-milestone = There is no such milestone.
# The desk
desk-document-new = New document
desk-excerpt-new = New excerpt
desk-milestone-new = New milestone
desk-milestone = Milestone
document-version = Version { $n }
document-versions = Versions
document-changes = What has changed
document-decided = Decision:
document-reviewed = Looked through { $on }. To be reviewed by { $due }.
document-reviewed-by = Looked through { $on } by { $by }. To be reviewed by { $due }.
document-review-overdue = { $n ->
    [one] Should have been reviewed a day ago.
   *[other] Should have been reviewed { $n } days ago.
}
document-read-newer = This version no longer holds. Read version { $version }, which holds now.
document-read-in-force = Until this is decided, version { $version } holds.
document-excerpt-added = New excerpt: { $title }
document-excerpt-removed = Left out: { $title }
desk-document-revise = Write a new version
desk-document-revise-lead = The version that holds now stays at its address, and holds until the new one is decided. Readers see what has changed.
desk-document-write = Go on with the draft
desk-document-write-lead = Nothing is decided yet. Changes are seen at once.
desk-document-holds = Looked through: it holds as it is
refusal-document-revised-already = The document already has a newer version, number { $n }. Go on with that one.
refusal-document-superseded = The document has been replaced and stays as it was. Go on with what replaced it.
refusal-excerpt-empty = An excerpt of a draft cannot be emptied: somebody may cite it. Write what it says now.
document-discarded = The draft was put aside on { $on } without being decided. It can be read at its address but is not in the register.
document-discarded-done = The draft has been put aside. You can take it back here.
document-restored-done = The draft is back.
desk-document-discard = Put the draft aside
desk-document-restore = Take the draft back
refusal-document-cited = The draft cannot be put aside: { $n } other things refer to it. Remove the references first.
refusal-document-decided = This has been decided and is not put aside. Write a new version instead.
