# The answer desk
nav-answer-desk = Answers
answer-desk = Answer
answer-desk-empty = Everyone has had an answer.
answer-desk-empty-next = When ideas are taken into proposals or are ready to be answered, they show up here.
answer-new = New answer
answer-new-numbers = Answer ideas by number
answer-drafts = Drafts
answer-draft = Draft of an answer
answer-draft-proposal = Answer: proposal { $number } “{ $title }”
answer-proposal = Proposal { $number }
answer-proposals = Proposals to answer about
answer-waiting = Waiting for their moment
answer-recent = Sent in the last two weeks
answer-letters = { $n ->
    [one] One letter to print
   *[other] { $n } letters to print
}
answer-letters-many = More than { $n } letters to print
answer-letters-show = Show the letters
answer-helped = { $share } say that the answer helped: { $helped } of { $n } who replied. { $asked } have been asked.
answer-batch = { $n ->
    [one] One answer
   *[other] { $n } answers
}
answer-idea = Idea
answer-col-draft = Draft
answer-col-ideas = Ideas
answer-col-changed = Changed
answer-col-proposal = Proposal
answer-col-at-work = Ideas at work
answer-col-untold = Without a word
answer-col-number = No.
answer-col-language = Language
answer-col-way = Channel
answer-col-becomes = Becomes
# Who is answered, and what the answer is
answer-whom-proposal = { $n ->
    [one] Proposal { $number } “{ $title }”: one idea owner is waiting for an outcome.
   *[other] Proposal { $number } “{ $title }”: { $n } idea owners are waiting for an outcome.
}
answer-whom = { $n ->
    [one] One idea that can be answered.
   *[other] { $n } ideas that can be answered.
}
answer-whom-ask = Choose which ideas the answer is about.
answer-whom-none = None of the ideas is open for an answer.
answer-back-to-desk = To the answer desk
answer-numbers = Numbers of the ideas
answer-numbers-hint = For example 12, 15, 417
answer-what = What is the answer?
answer-what-progress = A word on the way: the idea lives on
# Texts that a draft begins with
answer-template-proposal = Hello! Your idea is part of proposal { $number }, “{ $title }”. We are working on the proposal and will write again when it is decided.
answer-template-progress = Hello! We are working on your idea and will write again when there is news.
answer-template-already_done = Hello! Thank you for your idea. What you suggest already exists.
answer-template-started = Hello! Thank you for your idea. Work on what you suggest has begun.
answer-template-declined = Hello! Thank you for your idea. We have considered it and will not carry it out.
answer-template-not_ours = Hello! Thank you for your idea. Somebody other than us decides this matter.
answer-template-information = Hello! Thank you for writing to us. Here is the answer to your question.
answer-template-insufficient = Hello! Thank you for your idea. We know too little to take it further. Please leave a new one that tells us more about what you mean.
answer-took = What we took from it: { $took }
# The draft
answer-preview = What the answers become
answer-complete = { $done } of { $total } are complete.
answer-not-complete = { $done } of { $total } are complete – cannot be sent. Mend or remove the rows that are marked.
answer-texts = Change the text
answer-texts-hint = Each owner gets the text in their own language. Write the reason so that it can be understood.
answer-text = Text ({ $language })
answer-save-texts = Save the texts
answer-saved = The draft is saved.
answer-add-more = Add ideas or discard the draft
answer-add = Add ideas
answer-add-button = Add
answer-added = { $n ->
    [0] No new idea was added. Is the number right and the idea open?
    [one] One idea was added.
   *[other] { $n } ideas were added.
}
answer-discard = Discard the draft
answer-discarded = The draft is discarded.
answer-others-send = The draft is ready. Those who may send answers see it on the answer desk.
answer-when = When are the answers published?
answer-when-now = Now
answer-when-later = At a set time, for example together with a decision
answer-date = Day
answer-time = Time
answer-time-hint = For example 16:00
answer-send = { $n ->
    [one] Send the answer
   *[other] Send all { $n }
}
answer-undo-hint = { $n ->
    [one] Either all are sent or none. You can undo for one minute before e-mail leaves.
   *[other] Either all are sent or none. You can undo for { $n } minutes before e-mail leaves.
}
answer-was-sent = { $n ->
    [one] The answer is published.
   *[other] All { $n } answers are published.
}
answer-will-be-sent = { $n ->
    [one] The answer will be published at the time you chose.
   *[other] All { $n } answers will be published at the time you chose.
}
answer-way-mail = E-mail
answer-way-letter = Letter
answer-way-code = Code
answer-way-page = The idea’s page
answer-row = Answer to idea { $number }
answer-row-took = What we took from this very idea
answer-row-language = Write in the owner’s language: { $language }
answer-row-text = The answer
answer-row-text-hint = What you change here is for this idea only.
answer-row-remove = Remove the idea from the draft
answer-row-removed = The idea is removed from the draft.
# What was sent
answer-status-undone = Taken back { $moment }.
answer-status-published = Published { $moment }.
answer-status-waits = Will be published { $moment }.
answer-undo-until = Can be undone until { $moment }.
answer-undo = Undo all the answers
answer-stop = Stop
answer-undone = The answers are taken back. The draft is still there.
# Letters on paper
letters-empty = There are no letters to print.
letters-empty-next = Answers to those who left only a postal address show up here when the time for undoing is over.
letters-text = Answers to those who left only a postal address. Print the page, or get a PDF with addresses for window envelopes.
letters-pdf = Get a PDF with addresses
letters-printed = Mark as printed
letters-last = { $n ->
    [one] { $when }, one letter was marked as printed.
   *[other] { $when }, { $n } letters were marked as printed.
}
letters-again = Have them back
letters-wait-again = { $n ->
    [one] One letter waits to be printed again.
   *[other] { $n } letters wait to be printed again.
}
fault-numbers-left = Some numbers could not be added.
fault-moment-and-now = You chose Now and wrote a time. Choose a set time, or empty it.
letters-logged = The log notes that you read the addresses.
letters-are-printed = { $n ->
    [one] One letter is marked as printed.
   *[other] { $n } letters are marked as printed.
}
letter-heading = Answer to your idea no. { $number }
letter-number = Idea no.
letter-opening = Thank you for leaving an idea. Here is our answer.
letter-idea = Your idea
letter-answer = Our answer
letter-took = What we took from you
letter-follow = Follow your idea
letter-follow-by-code = Go to { $address } and enter the code you were given when you left the idea. You can also reply to us there.
letter-follow-text = You can follow the idea at { $address }.
letter-closing = Yours sincerely
# Faults
fault-not-a-time = Write a time of day, for example 16:00.
fault-moment-past = Choose a time that has not passed.
refusal-answer-waits = An answer to the idea waits for its time already. Take it back first.
refusal-answer-unfinished = The text is only a beginning. Write what the owner needs to know, such as why.
answer-against = { $n ->
    [one] One of the ideas is part of something that is decided. The answer says all the same that nothing comes of it.
   *[other] { $n } of the ideas are part of something that is decided. The answer says all the same that nothing comes of them.
}
refusal-took-missing = Write what we took from this idea.
letter-invitation = You are invited
# Since the answer was written
answer-since = { $n ->
    [one] Something has happened to one idea since the answer was written.
   *[other] Something has happened to { $n } ideas since the answers were written.
}
answer-since-draft = Are the answers still right? Read the marked rows, change or remove those that are not, and then confirm the texts.
answer-since-batch = Are the answers still right? Read the marked rows. If they are, the answers go out as they stand; answers to ideas that have been closed are left out. Otherwise change the draft.
answer-since-row = Since then:
answer-since-when = { $what } ({ $date })
answer-since-idea = Show the idea
answer-keep = The texts still hold
answer-keep-now = The texts still hold – publish now
answer-keep-then = The texts still hold – publish when due
answer-mend = Change the draft
answer-kept = The answers hold as they are.
answer-kept-now = The answers are published.
answer-status-held = Was due { $moment } and is held back.
answer-front-held = { $n ->
    [one] Answers due { $moment } are held back: something has happened to one of the ideas since they were written.
   *[other] Answers due { $moment } are held back: something has happened to { $n } of the ideas since they were written.
}
answer-front-waits = { $n ->
    [one] Answers to be published { $moment } need a look: something has happened to one of the ideas since they were written.
   *[other] Answers to be published { $moment } need a look: something has happened to { $n } of the ideas since they were written.
}
answer-front-look = Look at the answers
refusal-answers-news-since = Something more has happened since you opened the page. Read the rows once more.
refusal-undo-the-answers = Answers are taken back together, at the answer desk.
answer-left-unread = Not readable as numbers: { $numbers }.
answer-left-unknown = { $n ->
    [one] There is no idea with number { $numbers }.
   *[other] There are no ideas with numbers { $numbers }.
}
answer-left-closed = Already closed: { $numbers }.
answer-left-beyond = Concern another municipality: { $numbers }.
