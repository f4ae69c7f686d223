# Own plans
nav-coverage = Coverage: who does what of the strategy
coverage-lead = { $lines } lines in own plans, { $parties } parties, { $areas } areas. Empty cells are marked.
coverage-of = Derived from
coverage-caption = Lines by party and area
coverage-party = Party, state, last changed
coverage-total = Total
coverage-empty = empty
coverage-empty-cells = { $n ->
    [one] One cell is empty.
   *[other] { $n } cells are empty.
}
coverage-none = There is no shared strategy to derive plans from yet.
coverage-none-next = Once a strategy is adopted, each party makes its own plan.
plan-state-not_started = Not started
plan-state-drafting = Being drafted
plan-state-adopted = Adopted
plan-state-following_up = Following up
plan-line-planned = Planned
plan-line-ongoing = Ongoing
plan-line-done = Done
plan-line-dropped = Dropped
plan-line-without = Without a line of the strategy
plan-without = Without a line
plan-never = –
plan-changed = changed { $date }
plan-draft = The plan is being written. It has not been decided and may change.
plan-watermark = Draft
plan-no-lines = The plan has no lines yet.
plan-from = From the strategy:
refusal-plan-begun = The plan has been begun already.
refusal-plan-needs-decision = An adopted plan must refer to the decision.
refusal-plan-not-adopted = The plan must be adopted before it is followed up.
refusal-no-such-plan = There is no such plan.
refusal-plan-title-missing = Write what it is called, or what you will do.
refusal-party-unknown = The party is not among the organisations. Choose one from the list.
refusal-plan-no-such-line = There is no such line.
# The desk
desk-plan = Own plan: { $party }
desk-plan-line-new = Add a line to the plan
coverage-parties = All parties
