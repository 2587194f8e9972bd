button-adjust = Adjust balance
button-adjustments = Adjustments ({ $count })
button-adjustments-all = All adjustments
button-to-member = The member
button-approve-adjustment = { $adds ->
    [yes] Add { $amount }
   *[no] Take { $amount }
  }
button-refuse-adjustment = Refuse
button-take-proposal-back = Take it back
adjustments-title = Adjustments that wait
adjustments-none = No proposal waits.
adjustments-hint = To propose one, look the member up.
adjustment-line = by { $by } · { $at }
adjustment-title = Adjustment
adjustment-member = Member
adjustment-change = Change
adjustment-by = Proposed by
adjustment-decided = Decided by
adjustment-refusal = Why not
adjustment-state = { $state ->
    [PROPOSED] waits for another operator
    [APPLIED] done
   *[REFUSED] refused
  }
adjustment-waits = You proposed this. Another operator has to approve it.
adjust-title = Adjust the balance of { $name }
adjust-intro = Money comes in from outside, or goes out. Another operator has to approve it.
adjust-account = Which balance?
adjust-direction = In or out?
adjust-direction-option = { $adds ->
    [yes] Add to it
   *[no] Take from it
  }
adjust-amount = Amount
adjust-reason = Reason
adjust-preview = Nothing moves until another operator approves.
adjust-send = { $adds ->
    [yes] Propose to add { $amount }
   *[no] Propose to take { $amount }
  }
adjust-proposed = Proposed. Another operator has to approve it.
adjust-applied = Done. The member is told.
adjust-refused = Refused. Nothing moved.
refuse-adjustment-title = Refuse the adjustment for { $name }
refuse-adjustment-reason = Why not?
refuse-adjustment-send = Refuse
notice-adjusted = An operator put your balance right
refused-adjustment-over = { $state ->
    [APPLIED] This adjustment is done already.
    [REFUSED] This adjustment was refused already.
   *[PROPOSED] This adjustment waits again.
  }
refused-needs-another = You proposed this yourself, so somebody else has to approve it.
refused-balance-too-small = The member has only { $have } there.
