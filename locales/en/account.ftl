# The answer account
nav-account = Answer account
account = Answer account
account-lead = Every idea that came in is counted here. None is lost.
account-empty = No ideas have come in yet.
account-equation = { $total } received = { $answered } answered or in a proposal + { $under } under way + { $parked } resting + { $gone } withdrawn or withheld
account-chart = How all the ideas stand
account-col-state = State
account-col-ideas = Ideas
account-col-all = All
account-answered = Answered or in a proposal
account-under-way = Under way
account-parked = Resting
account-gone = Withdrawn or withheld
account-received = Received
account-table = Ideas by state and round
account-round = Round { $number }
account-idea = Idea { $number }
account-days = { $n ->
    [one] one day without a word
   *[other] { $n } days without a word
}
account-silent = Without a word for more than { $days } days: { $n }
account-silent-none = Nobody has waited too long to hear from us.
account-silent-text = The owners of these ideas have waited too long to hear from us. Those who have waited longest come first.
account-helped = Did the answers help?
account-promises = What we have promised
account-promise-first = { $n ->
    [one] Somebody has read your idea within one working day.
   *[other] Somebody has read your idea within { $n } working days.
}
account-promise-silence = { $n ->
    [one] You never wait more than one day to hear from us. If you do, your idea is on the list here.
   *[other] You never wait more than { $n } days to hear from us. If you do, your idea is on the list here.
}
account-promise-clarify = { $n ->
    [one] If we ask you something, you have one day to reply. Then we carry on all the same.
   *[other] If we ask you something, you have { $n } days to reply. Then we carry on all the same.
}
account-promise-park = { $n ->
    [one] An idea may rest for one day at most. Then it is taken up again.
   *[other] An idea may rest for { $n } days at most. Then it is taken up again.
}
account-csv = Download the figures (CSV)
account-stamp = As of { $moment }
