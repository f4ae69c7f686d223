# Actions and results
nav-actions = Actions
nav-results = Results
nav-actions-desk = Actions
actions-lead = What is to be done, who answers for it and what comes of it. What is missing is shown too.
actions-open-lists = Open lists
actions-more = More about the actions
actions-filter = Show these
actions-show-all = Show all
actions-in-all = { $n ->
    [one] One action
   *[other] { $n } actions
}
actions-found = { $n } of { $all } actions
actions-csv = As a spreadsheet (CSV)
actions-json = As JSON
actions-none = No actions yet.
actions-none-next = They come when proposals have been decided.
actions-none-match = No action matches.
actions-any = Any
actions-state = State
actions-type = Type
actions-owner-kind = Who answers for it
actions-role = Role
actions-audience = For whom
actions-track = Inwards or outwards
actions-sum = Those with the role { $role } spend { $sum } on these actions.
actions-flag-no-goal = Without a goal: { $n }
actions-flag-report = Report missing: { $n }
actions-flag-free = Somebody gains without paying: { $n }
actions-flag-across = Across municipalities or sectors: { $n } of { $all }
actions-flag-joint = Together: { $n }
action-number = Action { $n }
action-due = due { $date }
action-no-goal-because = No goal: { $why }
action-planned = Planned
action-ongoing = Under way
action-paused = Paused
action-completed = Completed
action-evaluated = Evaluated
action-cancelled = Cancelled
action-light = How is it going?
action-light-green = As planned
action-light-yellow = At risk
action-light-red = Not as planned
action-report-missing = Report missing
action-report-missing-text = It was due on { $date }. So we do not know how it is going.
action-overdue = Past its date
action-no-goal = No goal
action-joint = Together
action-joint-wanted = To become joint
action-joint-wanted-text = The action becomes joint only when all have said yes.
action-joint-text = All have said yes. The action is joint.
action-decided = Decided in { $n } of { $m }.
action-no-matter = No matter yet.
action-example = Example
owner-kind-municipality = Municipality
owner-kind-region = Region
owner-kind-association = Association
owner-kind-company = Company
owner-kind-other = Other
money-SEK = SEK { $amount }
money-NOK = NOK { $amount }
money-EUR = €{ $amount }
action-sort-operation = Operation
action-sort-investment = Investment
action-sort-procurement = Procurement
action-sort-study = Study
action-sort-cooperation = Cooperation
action-sort-communication = Communication
action-role-driver = Driver
action-role-initiator = Initiator
action-role-coordinator = Coordinator
action-role-financier = Financier
action-role-participant = Participant
action-novelty = In relation to what exists
action-novelty-keep = Takes care of it
action-novelty-improve = Improves it
action-novelty-extend = Extends it
action-novelty-new = New
action-novelty-none = Not stated
action-track-external = Outwards
action-track-internal = Inwards, in the own organisation
audience-live = Live
audience-work = Work and run a business
audience-visit = Visit
dimension-economic = Economic
dimension-social = Social
dimension-environmental = Environmental
action-owner-value = { $name } ({ $kind })
action-accountable = Answers for it
action-accountable-hint = Exactly one. Others can have roles, but one answers for it.
action-due-label = Due
action-due-hint = Year, month or day: 2027, 2027-05 or 2027-05-17.
action-dimensions = Sustainable development
action-next-report = Next report
action-report-due-hint = When the day has passed without a report, the page says that it is missing.
action-cost-chart = Cost per party, { $currency }
action-gain-chart = Expected gain per party, { $currency }
action-parties = Who takes part, pays and gains
action-parties-table = Roles, cost and expected gain per party
action-party = Party
action-roles = Roles
action-cost = Cost
action-gain = Expected gain
action-gain-note = What the gain is
action-sum = Total
action-fund = Share of the joint fund
action-fund-hint = In per cent, for example 60 or 33.33.
action-fund-whole = The shares of the joint fund add up to 100 per cent.
action-fund-part = The shares of the joint fund add up to { $share }, not 100%.
action-free = Gains without paying.
action-free-text = { $who }. That may be fair, but it should be seen.
milestones = Milestones
milestone = Milestone
milestone-hint = Write what is then true, for example "the company is founded".
milestone-founds = A new organisation comes to be
milestone-founded = Which organisation came to be?
milestone-founded-hint = Needed only when the milestone is that something is founded. Add the organisation first, under Organisations.
milestone-set = Set a milestone
milestone-reach = Reach a milestone
milestone-reached = Reached { $date }
milestone-reached-on = Reached on
milestone-open = Not reached yet
milestone-evidence = Shown by
action-goals = Goals that it serves
action-lines = Lines of a strategy that it follows from
action-reports = Reports
action-reports-text = How it goes is what the one who answers for it has said. It is never computed.
action-history = What has happened
action-facts = In brief
action-keep = Keep this action
action-public = Show the public page
results-lead = What has come of ideas and decisions, in the short and the long term.
results-none = No results yet.
results-none-next = They come when actions have been completed.
results-short = In the short term
results-long = In the long term
horizon-short = Short term
horizon-long = Long term
result-number = Result { $n }
result-given = Result
result-from-ideas = { $n ->
    [one] Began as one idea
   *[other] Began as { $n } ideas
}
result-not-from-idea = Not from an idea
result-visible = Can be seen on site
result-visible-tick = One can go there and see it
result-unmeasured = No measurement made
result-unmeasured-text = No measurement was made. So we do not know for certain what the action meant.
result-unmeasured-tick = No measurement was made
result-evidence = What shows it
result-evidence-hint = A figure with its source, a survey, something that can be checked. Or tick that no measurement was made.
result-action = Came of this action
result-title = Title of the result
result-says = What came of it?
result-horizon = When is it felt?
result-on = When did it come about?
result-completes = The action is thereby completed
balance = The balance of three dimensions
balance-lead = Sustainable development is economic, social and environmental. This is how the actions spread.
balance-chart = Actions that serve each dimension
balance-explained = The bars add up to { $tags }, though there are { $actions } actions: one action can serve several dimensions. The table counts each action once.
balance-table = Each action once
balance-combination = Dimensions
balance-actions = Actions
balance-none = None stated
action-plan = Plan an action
action-change = Change action { $n }
action-from = The action follows from
action-title = Title
action-summary = What is to be done?
action-no-goal-why = If no goal fits: why?
action-no-goal-hint = The reason is public, on the list of actions without a goal.
action-joint-wish = The municipalities are to do it together
action-joint-hint = It counts as joint only when all bodies of the matter have said yes.
action-currency = Currency
action-done-planned = The action is planned.
action-done-changed = The change is saved.
action-done-reported = The report is saved.
action-done-result = The result is saved, and those who left the ideas are told.
actions-desk-missing = { $n ->
    [one] One report is missing
   *[other] { $n } reports are missing
}
actions-desk-overdue = { $n ->
    [one] One is past its date
   *[other] { $n } are past their dates
}
actions-desk-no-goal = { $n ->
    [one] One without a goal
   *[other] { $n } without a goal
}
actions-desk-none-next = Plan the first one, from a matter that was adopted or on its own.
actions-waiting = Adopted, but no action yet
actions-waiting-days = { $n ->
    [one] one day ago
   *[other] { $n } days ago
}
actions-waiting-late = { $n ->
    [one] one day ago
   *[other] { $n } days ago, and 30 are promised
}
action-move = Move it on
action-report = Report
action-add-result = Write down a result
action-reason = Reason
action-by-decision = Decided in the matter
action-no-decision = No decision
action-report-says = What has happened, and what happens now?
action-why-pause = Why should it rest, and until when?
action-why-evaluate = What did we learn?
action-why-cancel = Why will it not be done?
action-do-start = Begin
action-do-complete = Mark as completed
action-do-pause = Pause
action-do-evaluate = Evaluate
action-do-cancel = Cancel the action
action-do-report = Save the report
action-do-result = Save the result
action-do-party = Save the party
fault-goal-or-reason = Choose a goal, or write why none fits.
fault-goal-and-reason = A goal is chosen. Take away the reason, or the goal.
fault-evidence-or-none = Write what shows it, or tick that no measurement was made.
fault-evidence-and-none = Something shows it, so take away the tick that no measurement was made.
fault-not-an-amount = Write an amount, for example 1 250 000 or 99.50.
fault-not-a-share = Write a share between 0 and 100 per cent.
fault-founds-which = Choose which organisation came to be.
refusal-action-state = That cannot be done in the state it is in now. Reload the page to see what can.
refusal-action-reason = Write why. It is shown publicly.
refusal-action-result-missing = Write down a result first: an action is completed when something has come of it.
refusal-action-cancel-why = Write why, or choose the matter that decided it.
refusal-action-goal-missing = The action needs a goal, or a reason why none fits.
refusal-action-goal-both = The action cannot have both a goal and a reason why none fits.
refusal-action-other-owner = Another organisation answers for it. Ask them or the coordinator for help.
refusal-action-evidence = Write what shows it.
refusal-action-founds = Choose which organisation came to be.
refusal-action-no-such-organisation = There is no such organisation here. Choose one from the list.
refusal-action-title = Give it a title.
# Levels of education
actions-level = Level of education
action-levels = Levels of education
action-levels-hint = If the action is about learning. It may belong to several levels.
level-primary = Compulsory school
level-secondary = Upper secondary school
level-adult = Adult education
level-university = University
# Actions on the page of an area
area-actions = Actions in the area
area-actions-lead = { $n ->
    [0] No action belongs to the area's goals or lines yet.
    [one] One action belongs to the area's goals or lines.
   *[other] { $n } actions belong to the area's goals or lines.
}
area-actions-found = { $level }: { $n } of { $all } actions.
area-levels = Actions by level of education
area-levels-none = No level given
area-levels-explain = { $several ->
    [0] Each action is counted once: the sum is the number of actions, { $all }.
    [one] The sum is larger than the number of actions, { $all }: one of them belongs to several levels and is counted under each.
   *[other] The sum is larger than the number of actions, { $all }: { $several } of them belong to several levels and are counted under each.
}
