# Assessments
nav-assess = Assess
nav-orders = Orders
assess-progress = { $done } of { $total } assessed.
assess-done = Assessed
assess-again = Assess again
assess-not-yet = Not assessed
assess-none = No proposals to assess.
assess-none-next = Proposals come here when they are ready.
assess-heading = Assess proposal { $number }: { $title }
assess-own-marks = Your assessment
assess-own-text = You see the others’ marks when you have given your own. They cannot be changed, only given anew after a discussion.
assess-save = Give the marks
assess-all-marks = Everybody’s marks, 1 to 5
assess-assessor = Assessor { $n }
assess-spread = Spread
assess-differ = The assessors differ about { $name }.
assess-send-back-title = Send back for discussion
assess-note = What the assessors should talk about
assess-send-back = Ask all to assess again
assess-sent-back = For discussion.
did-assess = Your marks for proposal { NUMBER($n, useGrouping: "false") } are given.
did-send-back = Proposal { NUMBER($n, useGrouping: "false") } was sent back to its assessors.
# Criteria
criteria-title = Criteria and weights
criteria-lead = Every proposal gets a mark from 1 to 5 per criterion. The weight says how much it counts. Orders already computed keep their weights.
criteria-weights = Weights
criteria-save = Save the weights
criteria-none = No criteria yet.
criteria-none-next = Begin with three: effect, feasibility, cost.
criterion-column = Criterion
criterion-name = New criterion
criterion-meaning = What 1 and 5 mean
criterion-meaning-hint = For example: 1 = hardly noticed, 5 = changes many people’s days.
criterion-weight = Weight
criterion-add = Add a criterion
criterion-retire-title = Take a criterion away
criterion-retire = Take away
did-weigh = The weights are saved.
did-criterion-add = The criterion is added.
did-criterion-retire = The criterion is taken away.
# Order
orders-lead = Every order is kept with its weights, so that the old one remains when you try a new one.
orders-none = No order has been computed yet.
orders-none-next = When at least two people have assessed a proposal, it can be put in order.
order-column = Order
order-number = Order { NUMBER($n, useGrouping: "false") }
order-when = Computed
order-weights = Weights
order-sort = Sort
order-own = Our weights
order-what-if = What if
order-what-if-text = Other weights than your own. The order only shows what they would change.
order-new = Compute an order
order-new-text = Change a weight to see what it means. Your own weights do not change.
order-compute = Compute
order-weighed = Weights: { $weights }.
order-points = { $n } points of 100
order-why-parts = The points: { $parts }.
order-why-ahead = Ahead of the next mostly by { $name } (+{ $n }).
order-why-range = { $n } assessors. Between place { $best } and { $worst } if any one of them is left out.
order-why-firm = { $n } assessors. Place { $best } whoever of them is left out.
order-why-weights = Among the first { $first } in { $share } of 2,000 draws of the weights.
order-why-differ = The assessors differ about { $name }.
order-why-before = In order { $number }: place { $place }.
order-choose = Choose what becomes of the proposals
order-public-title = The proposals in order
order-public-lead = Several people have assessed the proposals, each alone. Here is the order, how sure it is, and why.
order-public-none-next = It is shown here when the proposals have been assessed.
did-order = Order { NUMBER($n, useGrouping: "false") } is computed and kept.
# Choices
choose-title = What becomes of the proposals of order { NUMBER($n, useGrouping: "false") }
choose-lead = Every proposal becomes an action, gets a no with its reason, or rests until a date. Nothing is left over. The owners of the ideas are told at once.
choose-first = So many of the first become actions
choose-reason = Reason for the others
choose-fill = Fill in the rows
choose-send = { $n ->
    [one] Settle the proposal
   *[other] Settle all { $n }
}
choose-none = Every proposal of the order has been settled.
choice-outcome = Becomes
choice-action = Action
choice-declined = No, with a reason
choice-parked = Rests until a date
choice-reason = Reason
choice-until = Rests until
choice-is-action = Becomes an action.
choice-make-action = Make the action
choice-is-declined = No: { $reason }
choice-is-parked = Rests until { $day }: { $reason }
choice-tally = { $all } = { $action } actions + { $declined } noes with a reason + { $parked } at rest
choice-tally-left = { $all } = { $action } actions + { $declined } noes with a reason + { $parked } at rest + { $left } to settle
did-choose = { $n ->
    [one] One proposal is settled.
   *[other] { $n } proposals are settled.
}
# Why not
refusal-no-criteria = There are no criteria to assess by. Ask the coordinator to add them.
refusal-marks-missing = Give a mark from 1 to 5 for every criterion.
refusal-assessed-already = You have assessed the proposal already.
refusal-assessors-are-people = Only a person with an account can assess.
refusal-marks-agree = The assessors agree. Only large differences are sent back for discussion.
refusal-no-such-criterion = That criterion is no longer there. Reload the page.
refusal-no-such-order = There is no such order.
refusal-bad-weight = Write the weights as numbers from 0 to 100, at least one above 0.
refusal-choice-remainder = { $n ->
    [one] One proposal has no choice. Choose action, no or rest for every proposal.
   *[other] { $n } proposals have no choice. Choose action, no or rest for every proposal.
}
refusal-choice-reason = Write at least a whole sentence as the reason for proposal { NUMBER($n, useGrouping: "false") }.
refusal-choice-date = Choose a date within a year until which proposal { NUMBER($n, useGrouping: "false") } rests.
