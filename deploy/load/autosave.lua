-- Saves of one note as the page's script makes them; each answer counts only when it says "saved", which Waymark says
-- after COMMIT. One person and one note for each connection.
package.path = (os.getenv("LOAD_HOME") or ".") .. "/?.lua;" .. package.path
local launcher = require("launcher")
local report = require("report")

local SENTENCE = "I noticed that I went straight to the plan, and only later to what she had said. "
local NOTE = "s04-introduction-question"

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
  report.keep(thread)
end

function init()
  launch = launcher.new(number * 125, "programme/4")
  durations, wrong, turn, version = {}, 0, 0, 0
end

local headers = {
  ["Content-Type"] = "application/x-www-form-urlencoded",
  ["Accept"] = "application/json",
  ["Sec-Fetch-Site"] = "same-origin",
}

local function hidden(body, name)
  name = name:gsub("[%-%.]", "%%%0")
  return body:match('name="' .. name .. '" value="([^"]*)"') or body:match('value="([^"]*)" name="' .. name .. '"')
end

function request()
  if not form then return launch:request() end
  started = launcher.now()
  turn = turn + 1
  local text = SENTENCE:rep(4) .. turn
  local body = "form=" .. launcher.escape(form) .. "&rescue=&writer=" .. writer .. "&turn=" .. turn
    .. "&version." .. NOTE .. "=" .. version .. "&text." .. NOTE .. "=" .. launcher.escape(text)
  return wrk.format("POST", address, headers, body)
end

function response(status, answered, body)
  if form then
    if status == 200 and body:find('"state":"saved"', 1, true) then
      version = tonumber(body:match('"version":(%d+)'))
      durations[#durations + 1] = launcher.now() - started
    else
      wrong = wrong + 1
    end
  elseif launch:answer(status, answered, body) then
    form, writer = hidden(body, "form"), string.format("00000000-0000-4000-8000-%012d", number)
    version = tonumber(hidden(body, "version." .. NOTE)) or 0
    address = launch.page:match("^(/v/[^/]+)") .. "/programme/4/notes"
    headers["Cookie"] = launch.visit_cookie
  end
end

function done(summary) report.print("autosave", summary) end
