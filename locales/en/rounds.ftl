rounds = Collection rounds
rounds-about = When ideas are collected, and what you ask for.
rounds-none = No collection round has been opened yet.
rounds-none-next = Open the first one below. Without a round nobody can leave ideas.
rounds-name = Name
rounds-question = What you ask
rounds-question-hint = Stands above the box where the idea is written.
rounds-opens = Opens
rounds-closes = Last day
rounds-closes-hint = Leave empty if the round is open until further notice. Ideas that come later are taken in all the same and marked as late.
rounds-state = State
rounds-open = Open
rounds-closed = Closed
rounds-coming = To come
rounds-until-further-notice = until further notice
rounds-new = Open a round
rounds-add = Open the round
rounds-added = The round has been added.
rounds-changed = The round has been changed.
rounds-close-title = Close today, or open again
rounds-close-text = If you close the round, ideas are still taken in but marked as late. It can be opened again.
rounds-waiting = { $n ->
    [one] One of its ideas waits for an answer and keeps its day.
   *[other] { $n } of its ideas wait for an answer and keep their days.
}
rounds-close = Close now
rounds-reopen = Open again until further notice
rounds-did-close = The round is closed.
rounds-did-reopen = The round is open again.
fault-closes-before-opening = The last day comes before the day the round opens.
rounds-continues = Continues
rounds-continues-none = No earlier collection
rounds-continues-hint = Ideas about a place that were not taken up in that collection can come along into this one.
along-title = Ideas that can come along
along-lead = These ideas from { $earlier } concern a place and were not taken up then. Choose those that come along into { $round }. They do not become new ideas: they keep number, text and answers, and whoever left the idea is told.
along-answered = The answer then:
along-choose = Comes along
along-look = See what comes along
along-look-all = { $n ->
    [one] See the only one
   *[other] See all { $n }
}
along-looking = { $n ->
    [one] This idea comes along, and whoever left it is told. It can be undone today.
   *[other] These { $n } ideas come along, and those who left them are told. It can be undone today.
}
along-carry = { $n ->
    [one] Let the idea come along
   *[other] Let { $n } ideas come along
}
along-back = Back without changing anything
along-none = No more ideas wait to come along.
along-came = Have come along
along-did = { $n ->
    [one] One idea comes along, and whoever left it is told.
   *[other] { $n } ideas come along, and those who left them are told.
}
along-undo = Undo the latest
along-offered = Ideas from an earlier collection can come along into { $round }.
idea-came-along = came along into { $round }
refusal-nothing-chosen = Choose at least one idea.
refusal-not-offered = Idea { NUMBER($n, useGrouping: "false") } can no longer come along. Load the page again.
refusal-not-carried = The idea is already part of something, or closed. It cannot come along.
refusal-carried-already = The idea has come along already.
