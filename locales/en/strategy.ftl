# Menus
nav-strategy = Strategy
nav-goals = Goals
nav-areas = Focus areas
nav-strengths = Strengths
nav-challenges = Challenges
nav-trends = Trends around us
nav-crosswalks = Links to others’ strategies
nav-glossary = Words we define ourselves
# State of a strategy
strategy-state-draft = Draft
strategy-state-consultation = Out for comments
strategy-state-adopted = Adopted
strategy-state-superseded = Replaced
strategy-external = Someone else’s strategy
strategy-warn-draft = This is a draft. It has not been decided and may change.
strategy-warn-consultation = The strategy is out for comments. It has not been decided.
strategy-warn-consultation-until = The strategy is out for comments until { $date }. It has not been decided.
strategy-warn-superseded = This strategy is no longer in force. It has been replaced by:
strategy-kind-area = Focus area
strategy-kind-goal = Goal
strategy-kind-line = Line of a strategy
strategy-kind-strength = Strength
strategy-kind-challenge = Challenge
strategy-kind-trend = Trend
strategy-kind-situation = Situation
strategy-kind-reflection = Reflection
strategy-kind-term = Term
strategy-crosswalk = Crosswalk
strategy-item-retired = Taken out of the strategy
strategy-none = No strategy has been entered yet.
strategy-none-next = It will appear here as soon as there is a draft.
strategy-no-goals = No goals have been entered yet.
strategy-parties = Shared by
strategy-owner = Whose
strategy-decision = Decision
strategy-adopted-on = Adopted
strategy-decided = Decided so far
strategy-n-of-m = in { $n } of { $m }
strategy-replaces = Replaces
strategy-replaced-by = Replaced by
strategy-part-of = Part of
strategy-sub = Sub-strategies
strategy-compared = Compared with others
strategy-goals = What we want to reach
strategy-situation = Where we stand
strategy-situation-earlier = Earlier descriptions
strategy-reflection = Reflection
strategy-reflection-means = The authors’ own thought, not part of what was adopted.
strategy-around = Around the strategy
data-as = The same list as data:
word-list = Word list
quoted = “{ $text }”
# The vision
vision-title = Vision
vision-title-year = Vision { $year }
vision-years-left = { $n ->
    [one] One year left until { $year }.
   *[other] { $n } years left until { $year }.
}
vision-this-year = That is this year ({ $year }).
vision-year-passed = The year { $year } has passed.
figure-is-comparison = a comparison
figure-is-assumption = an assumption
figure-is-target = a target
figure-is-undecided = nobody has said what the figure is
figure-implied-comparison = an implied comparison
figure-implied-assumption = an implied assumption
figure-implied-target = an implied target
figure-judged = { $figure }: a decided target
figure-not-judged = { $figure }: { $status } – not a decided target
# Goals
goal-number = Goal { $n }
goals-lead = { $n } goals. Of these { $both } have both a number and a year, { $number } a number but no year and { $words } neither.
goals-year-passed = { $n ->
    [one] One goal has passed its year without anyone saying what came of it.
   *[other] { $n } goals have passed their year without anyone saying what came of them.
}
goals-no-area = Without an area
goal-quality = How measurable the goals are
goal-quality-number_and_year = Number and year
goal-quality-number_only = Number, no year
goal-quality-words = No number
goal-flags = What is missing
goal-flag-year_passed = Target year passed, result missing
goal-flag-not_measurable = Not measurable
goal-flag-lacks_definition = Lacks a measurable definition
goal-flag-no_number = Goal without a number
goal-flag-no_year = No year
goal-flag-no_baseline = No baseline
goal-flag-no_measurement = Which measurement?
goal-flag-no_indicator = No indicator
goal-flag-year_passed-means = Time is up. Say what came of the goal.
goal-flag-not_measurable-means = An ambition. It becomes measurable once someone chooses how.
goal-flag-lacks_definition-means = Nobody has said exactly what is to be counted.
goal-flag-no_number-means = It does not say how much is to be reached.
goal-flag-no_year-means = It does not say by when.
goal-flag-no_baseline-means = Without a baseline there is no path to the goal to see.
goal-flag-no_measurement-means = A place on a list says nothing until the list is chosen.
goal-flag-no_indicator-means = No indicator follows the goal.
goal-now = now { $figure }
goal-ideas = { $n ->
    [one] One idea behind it
   *[other] { $n } ideas behind it
}
goal-shape = Kind of measure
goal-shape-count = Count
goal-shape-share = Share
goal-shape-rank = Place on a list: lower is better
goal-shape-stock = What there is
goal-shape-yes_no = Done or not
goal-shape-aspiration = Ambition
goal-definition = What is counted
goal-measurement = Measurement
goal-baseline = Baseline
goal-target = Target
goal-due = By
goal-progress = How progress is computed
goal-formula = (value − { $from }) / { $span }
goal-outcome = What came of it
goal-accountable = Accountable
goal-dimensions = Sustainability
strategy-dimension-economic = economic
strategy-dimension-social = social
strategy-dimension-environmental = environmental
strategy-audience-label = For whom
strategy-audience-all = Everyone
strategy-audience-live = Living here
strategy-audience-work = Working here
strategy-audience-visit = Visiting us
goal-part-of = Part of
goal-parts = Sub-goals and lines
goal-challenges = The challenge behind it
goal-cites = Founded on
goal-measured-by = Measured by
goal-milestones = Milestones
goal-proposals = Proposals towards it
goal-actions = Actions towards it
goal-results = Results
goal-external = Matters others decide on
goal-surroundings = Surroundings and strengths
goal-suggestions = Suggested ways to measure it
goal-suggestions-means = Suggestions. Nobody has chosen any of them.
# Areas and registers
area-number = Area { $n }
areas-lead = { $n ->
    [one] One area to gather our strength in.
   *[other] { $n } areas to gather our strength in.
}
areas-lead-external = We work by the areas of { $title }.
areas-goals = { $n ->
    [one] One goal
   *[other] { $n } goals
}
areas-strengths = { $n ->
    [one] one strength
   *[other] { $n } strengths
}
areas-none = No areas have been entered yet.
area-parts = Parts of the area
area-lines = Lines of the strategy
area-empty = The area has no goals, lines or strengths yet.
register-strength-lead = { $n ->
    [one] One strength to build on.
   *[other] { $n } strengths to build on.
}
register-challenge-lead = { $n ->
    [one] One challenge to meet together.
   *[other] { $n } challenges to meet together.
}
register-trend-lead = { $n ->
    [one] One thing that changes around us.
   *[other] { $n } things that change around us. Each says when it was observed.
}
register-empty = There is nothing here yet.
strengths-several = Some belong to several areas and stand in each: { $listed } lines, { $n } strengths.
strengths-no-area = Without an area
strength-number = Strength { $n }
challenge-number = Challenge { $n }
trend-number = Trend { $n }
strength-gap = There, but not coordinated
certainty-label = How certain
certainty-all = All
certainty-fact = Fact
certainty-judgement = Judgement
certainty-hypothesis = Hypothesis
trend-observed = observed { $period }
trend-overdue = Due for review
trend-reviewed-by = { $on }, next by { $due }
statement-about = About
statement-figure = Figure
statement-evidence = Evidence
statement-observed = Observed
statement-reviewed = Reviewed
survey-n = survey, { $n } answers
survey-n-unknown = survey, n unknown
glossary-lead = What we mean by words that can mean different things. They are linked here wherever they are used.
# Crosswalks
crosswalks-lead = Two strategies side by side: what is the same, adapted, own or left out.
crosswalks-none = No strategies have been compared yet.
crosswalks-none-next = That is done once there are two strategies to compare.
crosswalk-gaps = { $n ->
    [one] One gap to take a stand on
   *[other] { $n } gaps to take a stand on
}
crosswalk-gaps-title = Gaps to take a stand on
crosswalk-gap-left = Ours, without a counterpart in { $frame }
crosswalk-gap-right = In { $frame }, without a counterpart here
crosswalk-no-gaps = Everything has a counterpart or is own or left out on purpose.
crosswalk-prose = In words
prose-same = { $n } of { $total } in { $ours } are the same as in { $theirs }: { $list }.
prose-adapted = { $n } of { $total } build on { $theirs } but are adapted: { $list }.
prose-own = { $n } of { $total } are our own: { $list }.
prose-left-out = { $n } of { $total } in { $theirs } we have left out on purpose: { $list }.
prose-open-left = { $n } of { $total } in { $ours } have no counterpart, and nobody has said why: { $list }.
prose-open-right = { $n } of { $total } in { $theirs } have no counterpart here: { $list }.
crosswalk-beside = Side by side
crosswalk-picture = Picture: { $ours } on the left, { $theirs } on the right, a line for every counterpart. The tables below say the same.
crosswalk-sums = In numbers
crosswalk-side = Strategy
crosswalk-alone = Own or left out
crosswalk-open = Gap
crosswalk-total = Total
crosswalk-item = Area, goal or line
crosswalk-mark = Mark
crosswalk-action-head = Actions
crosswalk-no-action = No action yet
crosswalk-actions = { $n ->
    [one] One action
   *[other] { $n } actions
}
crosswalk-matrix-title = Grid
crosswalk-matrix = { $ours } in the rows, { $theirs } in the columns
matrix-none = no link
mark-same = Same
mark-adapted = Adapted
mark-own = Own
mark-left_out = Left out
weight-weak = weak
weight-clear = clear
weight-strong = strong
# Dates, figures and sources
date-year-inferred = { $date } (year inferred)
quantity-about = about { $figure }
quantity-more_than = more than { $figure }
quantity-nearly = nearly { $figure }
quantity-at_least = at least { $figure }
unit-percent = %
unit-people = people
unit-inhabitants = inhabitants
unit-companies = companies
unit-employees = employees
unit-rank = place
unit-place = place
unit-students = students
unit-researchers = researchers
source-none = Stated without a source
source-label = Source:
source-page = p. { $page }
origin-source-tag = From a source document
origin-synthetic-tag = Example
# When something cannot be done
fault-partial-date = Write a date such as 2003, 2003-05 or 2003-05-17.
fault-years = Write one year, or two with a hyphen, such as 2004-2005.
fault-quantity = Write a number and what it counts, such as “800 companies” or “about 57000 people @2021”.
refusal-table-unreadable = The table cannot be read. Paste it from a spreadsheet, with headings on the first row.
refusal-table-row = Row { $n } of the table cannot be read. Mend it and paste again; nothing was saved.
refusal-table-empty = The table is empty. Paste rows with headings on top.
refusal-adoption-needs-decision = An adopted strategy must refer to the decision, such as “Council 2005-05-18 § 61”.
refusal-superseded-by-successor = A strategy is replaced when a new one is adopted. Say in the new one which it replaces.
refusal-state-not-from-here = That cannot be done from here. Reload the page to see the strategy’s state.
refusal-many-areas = There are { $n } areas already. More make it hard to see the wood for the trees. Give a reason if the area is needed anyway.
refusal-adopted-text-stands = The strategy is adopted and its text stands. Write a new strategy that replaces it.
refusal-no-such-strategy = There is no such strategy. Choose one from the list.
refusal-no-such-item = There is no such area, goal or line. Check the name.
refusal-own-part = It cannot lie under itself. Choose something else.
refusal-item-referred-to = It cannot be removed: { $n } other things refer to it. Move them first.
refusal-no-such-document = There is no such document. Enter it under Documents first.
refusal-crosswalk-with-itself = A strategy cannot be compared with itself. Choose two different ones.
refusal-no-such-crosswalk = There is no such crosswalk.
refusal-mark-one-or-two-sides = Same and adapted need a counterpart on each side. Own and left out are about one side.
refusal-mark-has-counterpart = It already has a counterpart. Clear that mark first.
refusal-no-such-statement = The entry no longer exists.
# The desk
desk-strategy = Strategy
desk-strategy-lead = Write strategies, keep registers of what you know, and compare with others’.
desk-strategy-new = New strategy
desk-strategy-edit = Edit the text
desk-frames = Strategies
desk-goals-unowned = Goals nobody answers for
desk-see-public = See the public page
desk-items = Areas, goals and lines
desk-area = Area
desk-goal = Goal
desk-line = Line
desk-add-area = Add an area
desk-add-goal = Add a goal
desk-add-line = Add a line
desk-paste = Paste a whole table
desk-adopt = Adopt
desk-send-out = Send out for comments
desk-take-back = Take back to write on
desk-many-areas = { $n } areas are many. Reason: { $reason }
desk-many-goals = { $area } has { $n } goals. That many are hard to keep in mind.
desk-statements = Registers
desk-statements-lead = Add an entry, or open one to change it.
desk-still-holds = Still holds
desk-not-coordinated = There, but not coordinated
desk-kind-strength = Strengths
desk-kind-challenge = Challenges
desk-kind-trend = Trends
desk-kind-situation = Situations
desk-kind-reflection = Reflections
desk-kind-term = Terms
trend-days-overdue = { $n ->
    [one] one day overdue
   *[other] { $n } days overdue
}
desk-crosswalk-new = Compare two strategies
desk-mark = Mark a link
desk-mark-lead = Choose one on each side for same or adapted. Leave one side empty for own or left out.
strategy-whose-own = Our own
strategy-whose-external = Someone else’s
refusal-replaced-already = The strategy to be replaced has been replaced by another already. Change what this one replaces.
refusal-replaces-itself = A strategy cannot replace itself, not even by way of others. Choose another.
refusal-move-date = Write the date as 2026, 2026-05 or 2026-05-18.
strategy-paper = The strategy as a document
desk-make-proposal = Make this a proposal
area-ideas = { $n ->
    [one] one idea behind it
   *[other] { $n } ideas behind it
}
area-ideas-overlap = The sub-themes add up to { $sum }. That is { $together } different ideas, because { $shared } of them belong to several sub-themes and are counted under each.
area-measured-title = How do we know how it goes?
area-measured = { $n ->
    [0] The area has no survey indicator yet. So we do not know what residents think, or whether it gets better.
    [one] The area is measured by one indicator.
   *[other] The area is measured by { $n } indicators.
}
area-framed = Frames: what proposals and actions have answered
strategy-as-picture = The strategy as a picture
strategy-tree = Picture of { $title }: the vision, areas, goals and lines on branches. The list below says the same.
