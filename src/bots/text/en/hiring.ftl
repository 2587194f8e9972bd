hire-title = { $source ->
    [past] Who worked for you
    [blocked] Workers you blocked
   *[all] Workers
  }
hire-none = { $source ->
    [past] Nobody has worked for you yet who fits this. Search among everybody, or post a job first.
    [blocked] You blocked nobody.
   *[all] Nobody fits this. Ask for less, and more people show up.
  }
hire-none-so-far = Nobody among those I looked at fits this. Look further, or ask for less.
hire-pick-source = Which workers
hire-source = { $source ->
    [past] Worked for me
    [blocked] Blocked by me
   *[all] Everybody
  }
hire-least-rate = success rate { $rate } % or more
hire-least-stars = { $stars } stars or more
hire-any = Any
hire-pick = Choose one
hire-search-title = Search workers
hire-search-hint = Choose what matters to you, then show the workers who fit.
hire-country-title = Workers from which country?
hire-country-hint = Type the name of a country, or its two letters.
hire-country-ask = Country
hire-nobody = { $why ->
    [self] That is you. Choose somebody else to hire.
   *[stranger] This person is not on the workers list. Whoever has finished a job or chosen skills here can be hired.
  }
label-skill = Skill
label-done-for-me = Done for you
label-groups = In your groups
worker-done-for-me = { $count } { $count ->
    [one] job
   *[other] jobs
  } done for you
worker-skills-more = { $skills } and { $more } more
worker-is-blocked = You blocked this worker: they see and take none of your jobs.
button-search-workers = Search
button-show-workers = Show workers
button-search-anew = Start over
button-workers-before = ‹ Before
button-workers-after = More ›
button-workers-further = Look further ›
button-workers = Workers
button-invite = Invite to a job
button-invite-here = Invite to this
button-invite-these = Invite these
button-invite-group = Invite to a running job
button-invite-others = Invite others
button-one-by-one = Choose one by one
button-keep-in-group = Add to a group
button-keep-here = Add here
button-block = Block
button-block-sure = Yes, block
button-unblock = Unblock
button-new-group = New group
button-post-for-group = Post a job for them
button-add-workers = Add workers
button-rename = Rename
button-delete = Delete
button-delete-sure = Yes, delete
button-accept = Accept
button-decline = Decline
button-decline-sure = Yes, decline
button-to-worker = See the worker
button-invitations = Who is invited
block-title = Block { $name }?
block-what = They will see none of your jobs and can take none, and you cannot invite them. What they have taken or sent already goes on as always. They are not told. You can unblock them at any time.
blocked = Blocked.
unblocked = Not blocked any more.
invite-title = Invite { $name }
invite-no-job = You have no running job for people you hire. Add them to a group, then post a job for that group.
invite-group-no-job = You have no running job for people you hire. Post one for this group.
invited-one = Invited, and told at once.
invited-all = { $invited } invited, and told at once.
invited-some = { $invited } invited; { $skipped } left out: invited before, or blocked.
kept-in-group = Added to the group.
dropped = Taken out of the group.
groups-title = My groups
groups-none = You have no group yet. A group keeps workers together under a name, so that you can post jobs for them.
group-count = { $count } { $count ->
    [one] worker
   *[other] workers
  }
group-empty = Nobody is in this group yet. Open a worker and add them.
group-take-out = Take out
group-take-out-one = Take out { $name }
group-new-title = A new group
group-rename-title = Another name for "{ $name }"
group-name-ask = Name of the group
group-name-hint = A name only you see, up to 40 characters.
group-saved = Saved.
group-delete-title = Delete the group "{ $name }"?
group-delete-what = Only the list goes. Its workers stay as they are, and so does whatever you invited them to.
group-deleted = Deleted.
pick-group-title = { $what ->
    [keep] Add { $name } to which group?
   *[invite] Which group to invite to "{ $name }"?
  }
invitation-title = You are invited to a job
invitation-answered = { $state ->
    [ACCEPTED] You accepted this invitation
   *[DECLINED] You declined this invitation
  }
invitation-state = { $state ->
    [INVITED] invited, no answer yet
    [ACCEPTED] accepted
   *[DECLINED] declined
  }
invitation-hint = Accepting lets you take the job whenever you like while slots are left. It holds no slot yet.
invitation-job-stopped = This job was stopped. There is nothing to do here any more.
invitation-blocked = This employer has blocked you from their jobs meanwhile, so the invitation cannot be used any more. What you have taken or sent already goes on.
invitation-declined-hint = The employer knows. You will not be asked for this job again.
invitation-accepted = Accepted. Press Start when you are ready.
invitation-declined = Declined.
decline-title = Decline "{ $title }"?
decline-what = This is final for this job: it is closed to you, and the employer is told.
invitations-title = Invited to "{ $title }"
invitations-none = Nobody is invited yet.
notice-invitation-accepted = { $name } accepted your invitation to "{ $title }".
notice-invitation-declined = { $name } declined your invitation to "{ $title }".
refused-not-hiring = People can only be invited to jobs for hired people.
refused-nobody-to-invite = { $why ->
    [invited] This worker is invited to this job already.
    [declined] This worker declined this job; nobody is asked twice.
    [blocked] You blocked this worker. Unblock them first.
    [gone] This worker cannot be invited.
   *[several] Nobody was left to invite: each was invited before, declined, or is blocked by you.
  }
refused-invitation-over = { $state ->
    [ACCEPTED] You accepted this invitation already.
   *[DECLINED] You declined this invitation; that is final.
  }
refused-group-name-taken = You have a group with this name already. Please choose another name.
refused-group-full = This group is full: { $limit } workers is the most.
command-hire = Find, invite and block workers
command-groups = My groups of workers
on-person-hire = Hire
