button-members = Members
button-operator-log = Audit log
button-find-member = Find a member
button-to-members = Members
button-freeze = Freeze
button-lift-freeze = Lift the freeze
button-member-log = What operators did
members-title = Members
members-recent = Seen last:
members-found = Found:
members-none = Nobody of that name or id is here.
members-line = { $platforms } · seen { $seen }{ $frozen ->
    [yes] {" "}· frozen
   *[no] {""}
  }
find-member-title = Find a member
find-member-ask = Name or platform id
find-member-hint = A part of the name they show, or their id on Telegram or Discord.
member-identity = { $platform } { $id } · seen { $seen }
member-unreachable = cannot be written to
label-identities = Identities
label-since = Member since
label-open = Open
label-active-vouchers = Active vouchers
label-freeze = Freeze
member-verdicts = { $satisfied } satisfied, { $notSatisfied } not · { $rate }
member-open = { $slots } slots held, { $waiting } proofs under way, { $jobs } jobs running, { $orders } orders, { $contests } contests, { $disputes } disputes
member-withdrawing = { $count } on the way out, { $amount }
member-vouchers = { $count }, { $amount }
member-freeze-now = { $parts } – { $end }. By { $by }: { $reason }
member-freeze-none = none
member-freeze-past = none now, { $count } before
member-escrow = Set aside for jobs and orders
label-withdrawing = Withdrawals
member-notes = What operators did last:
freeze-title = Freeze { $name }
freeze-intro = What they have begun goes on, and what falls due is still paid. They read your reason.
freeze-scope = What is frozen?
freeze-scope-option = { $scope ->
    [all] Everything
    [money] Vouchers and withdrawals
    [taking] Taking jobs
    [posting] Posting jobs and offers, adding slots
    [ordering] Ordering from others
    [vouchers] Making and redeeming vouchers
   *[withdrawing] Withdrawing
  }
freeze-how-long = How long?
freeze-days = { $days } { $days ->
    [one] day
   *[other] days
  }
freeze-open-end = Until it is lifted
freeze-reason = Reason
freeze-reason-hint = The member reads it.
freeze-send = Freeze
freeze-done = Frozen. The member is told.
lift-title = Lift the freeze of { $name }
lift-reason = Why is it lifted?
lift-send = Lift the freeze
lift-done = Lifted. The member is told.
log-title = Audit log
log-title-own = What you did
log-none = No such action.
log-kind = { $kind ->
    [members] Members
    [money] Money
    [cases] Cases
    [jobs] Jobs
   *[all] All actions
  }
log-by = By { $name }
log-by-all = All operators
log-about = Only about { $name }.
log-about-all = About everything
