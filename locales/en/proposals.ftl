# Proposals
nav-proposals = Proposals
proposal-number = Proposal { $n }
proposal-working = Being worked on
proposal-closed = Closed
proposal-opened = The proposal was opened
proposal-working-text = Everyone with an idea in the proposal is told when something happens.
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
