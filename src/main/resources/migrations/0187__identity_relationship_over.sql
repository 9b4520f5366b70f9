-- Since when nothing binds these people any more: the last end of a relationship between two of them, infinity while one
-- lasts, minus infinity where there never was one. What other rooms keep for a time after the end, they ask this.
create function relationship_over(organisation uuid, people uuid[]) returns timestamptz language sql stable as $$
    select case when bool_or(until is null) then cast('infinity' as timestamptz)
                else coalesce(max(until), cast('-infinity' as timestamptz)) end
      from relationship
     where organisation_id = organisation and person_id = any (people) and supporter_id = any (people)
$$;
