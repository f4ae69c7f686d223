invite-owners = Invite the idea owners
invite-title = Invite the idea owners
invite-who = Who gets the invitation
invite-sum = { $n ->
    [one] One idea led here. Its owner gets a message.
   *[other] { $n } ideas led here. Every owner gets a message.
}
invite-by-mail = { $n ->
    [one] One gets it by e-mail.
   *[other] { $n } get it by e-mail.
}
invite-by-letter = { $n ->
    [one] One gets a letter. It is put among the letters to print.
   *[other] { $n } get letters. They are put among the letters to print.
}
invite-by-code = { $n ->
    [one] One reads it with the code.
   *[other] { $n } read it with their codes.
}
invite-ideas = The ideas
invite-text = The invitation
invite-text-hint = Say when and where, and why the person with the idea should come. Everybody gets the same words.
invite-what-follows = The message goes to everybody at once, in the way each has chosen. Names and addresses are not shown here.
invite-send = { $n ->
    [one] Send the invitation
   *[other] Send { $n } invitations
}
did-invite = { $n ->
    [one] One idea owner is invited.
   *[other] { $n } idea owners are invited.
}
invite-nobody = No idea leads here.
invite-nobody-next = Tie it to what it came from, and those who had the idea can be invited.
fault-invite-too-short = Write at least one sentence.
fault-invite-nobody = No idea leads here, so there is nobody to invite.
refusal-nothing-to-invite-to = What you wanted to invite to is no longer there.
refusal-nobody-to-invite = No idea leads here, so there is nobody to invite.
